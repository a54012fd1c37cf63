/// All that a desk keeps, in one encrypted file, and back. It needs no running desk.
@ApplicationModule(
    displayName = "Backup",
    allowedDependencies = {"frame", "journal"})
@NullMarked
package org.evenkeel.desk.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
