/// Whom must we tell by law and contract, by when? Works the duties out from the facts of the case,
/// counts the time, writes the notices, and keeps the proof that they were sent.
@ApplicationModule(
    displayName = "6. Report",
    allowedDependencies = {"frame", "journal", "access", "api", "approval", "incident", "evidence"})
@NullMarked
package org.evenkeel.desk.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
