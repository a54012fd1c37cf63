/// Checks a bundle from the outside in: who signed, what stands under it, and every file beside it.
@NullMarked
package org.evenkeel.ledger.verify;

import org.jspecify.annotations.NullMarked;
