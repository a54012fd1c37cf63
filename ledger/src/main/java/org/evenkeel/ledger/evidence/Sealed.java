package org.evenkeel.ledger.evidence;

import org.evenkeel.ledger.tree.Hash;

/// What was learned of a file while it was copied.
///
/// @param sha256 of all its bytes; the copy on the disk was read back and has the same
/// @param bytes how many there are
/// @param resumedAt at which byte an interrupted copy was taken up again, 0 when it was not
/// @param changed whether the file was written to while it was copied
public record Sealed(Hash sha256, long bytes, long resumedAt, boolean changed) {}
