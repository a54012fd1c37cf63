/// People, what they may do, and how they prove who they are.
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"frame", "journal"})
@NullMarked
package org.evenkeel.desk.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
