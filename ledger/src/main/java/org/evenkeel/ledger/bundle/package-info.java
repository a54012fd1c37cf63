/// What a ledger hands over to others: a bundle that proves itself.
@NullMarked
package org.evenkeel.ledger.bundle;

import org.jspecify.annotations.NullMarked;
