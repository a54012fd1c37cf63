/// Sealed copies of what was found, and the record of everyone who had them.
@ApplicationModule(
    displayName = "Evidence",
    allowedDependencies = {"frame", "journal", "access", "api", "incident", "job"})
@NullMarked
package org.evenkeel.desk.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
