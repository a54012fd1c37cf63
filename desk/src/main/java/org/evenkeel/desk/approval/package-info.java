/// Dangerous acts, and the second person or the time that they take.
@ApplicationModule(
    displayName = "Approval",
    allowedDependencies = {"frame", "journal", "access", "api"})
@NullMarked
package org.evenkeel.desk.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
