/// What kind of breach, which data, how bad? Asks one question at a time, shows beside it what the
/// evidence says, and keeps suspected, confirmed and ruled out apart.
@ApplicationModule(
    displayName = "1. Assess",
    allowedDependencies = {"frame", "journal", "access", "api", "incident", "evidence"})
@NullMarked
package org.evenkeel.desk.assess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
