/// Watching another's ledger, so that it cannot show two histories.
@NullMarked
package org.evenkeel.ledger.witness;

import org.jspecify.annotations.NullMarked;
