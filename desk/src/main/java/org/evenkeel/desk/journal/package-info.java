/// Everything that changes anything, written into the ledger: who, when, what, why.
@ApplicationModule(
    displayName = "Journal",
    allowedDependencies = {"frame"})
@NullMarked
package org.evenkeel.desk.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
