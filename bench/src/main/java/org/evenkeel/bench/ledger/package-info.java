/// The ledger under faults, and how fast it is.
@NullMarked
package org.evenkeel.bench.ledger;

import org.jspecify.annotations.NullMarked;
