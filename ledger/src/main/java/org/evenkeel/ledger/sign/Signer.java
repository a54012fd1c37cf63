package org.evenkeel.ledger.sign;

import org.evenkeel.ledger.note.NoteSignature;
import org.evenkeel.ledger.note.VerifierKey;

/// What signs heads: a key in a file, or one day a device that never gives its key away.
public interface Signer {
  /// The public half, under the name of its owner.
  VerifierKey key();

  /// Signs a text, at `time` in seconds since 1970 where the scheme says when.
  NoteSignature sign(String text, long time);
}
