package org.evenkeel.ledger.proof;

import org.evenkeel.ledger.tree.Hash;

/// The roots of all full subtrees: level 0 has the leaves, level 1 the pairs, and so on.
interface Nodes {
  /// @param number of the subtree on its level, from 0, left to right
  Hash node(int level, long number);
}
