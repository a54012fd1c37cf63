/// Signed texts of C2SP: notes, checkpoints, cosignatures, proofs in a file.
@NullMarked
package org.evenkeel.ledger.note;

import org.jspecify.annotations.NullMarked;
