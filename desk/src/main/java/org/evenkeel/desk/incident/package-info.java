/// The case: what happened to which store, what is known, who does what, and when. Later steps tell
/// earlier ones their news through types that this module owns.
@ApplicationModule(
    displayName = "Incident",
    allowedDependencies = {"frame", "journal", "access", "api"})
@NullMarked
package org.evenkeel.desk.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
