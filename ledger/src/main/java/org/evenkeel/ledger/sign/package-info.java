/// Keys that sign, and where they are kept.
@NullMarked
package org.evenkeel.ledger.sign;

import org.jspecify.annotations.NullMarked;
