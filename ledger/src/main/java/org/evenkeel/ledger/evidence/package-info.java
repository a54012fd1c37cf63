/// Evidence as it was found, and the record of everyone who had it, after ISO/IEC 27037: each item
/// is copied once, known by its hash, never changed, and every access, copy and hand-over stands in
/// the ledger before it happens. Begin reading at `Evidence`.
@NullMarked
package org.evenkeel.ledger.evidence;

import org.jspecify.annotations.NullMarked;
