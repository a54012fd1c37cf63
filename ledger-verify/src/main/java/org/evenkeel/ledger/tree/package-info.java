/// The Merkle tree of RFC 6962, section 2, one class per idea.
@NullMarked
package org.evenkeel.ledger.tree;

import org.jspecify.annotations.NullMarked;
