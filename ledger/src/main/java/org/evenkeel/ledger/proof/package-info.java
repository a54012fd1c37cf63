/// Makes proofs: the tree's nodes on disk, and the paths through them.
@NullMarked
package org.evenkeel.ledger.proof;

import org.jspecify.annotations.NullMarked;
