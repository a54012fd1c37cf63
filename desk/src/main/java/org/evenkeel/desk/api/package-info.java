/// The interface for programs: what all its endpoints share. Each module has its own endpoints,
/// below `/api/v1`, built with [ApiCall].
@ApplicationModule(
    displayName = "API",
    allowedDependencies = {"frame", "journal", "access"})
@NullMarked
package org.evenkeel.desk.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
