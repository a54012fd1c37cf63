/// How did they get in, through which hole, for how long? Runs the forensics engine on sealed
/// evidence, in a process of its own, and keeps what it said beside what people say of it.
@ApplicationModule(
    displayName = "4. Investigate",
    allowedDependencies = {"frame", "journal", "access", "api", "incident", "job", "evidence"})
@NullMarked
package org.evenkeel.desk.investigate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
