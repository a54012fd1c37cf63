/// Work that takes long: leased, watched, cancelled, and taken up again after a crash.
@ApplicationModule(
    displayName = "Jobs",
    allowedDependencies = {"frame", "journal", "access", "incident"})
@NullMarked
package org.evenkeel.desk.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
