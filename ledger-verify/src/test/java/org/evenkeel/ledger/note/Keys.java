package org.evenkeel.ledger.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import org.evenkeel.ledger.tree.Hash;

/// A key that signs, for tests.
public record Keys(Scheme scheme, String name, KeyPair pair) {
  public static Keys of(Scheme scheme, String name) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(scheme.algorithm()).generateKeyPair();
      return new Keys(scheme, name, pair);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public VerifierKey verifier() {
    return VerifierKey.of(name, scheme, pair.getPublic());
  }

  public NoteSignature sign(String text, long time) {
    try {
      Signature signature = Signature.getInstance(scheme.algorithm());
      signature.initSign(pair.getPrivate());
      signature.update(scheme.message(name, text, time));
      byte[] bare = signature.sign();
      ByteBuffer timed = ByteBuffer.allocate((scheme.timed() ? Long.BYTES : 0) + bare.length);
      if (scheme.timed()) {
        timed.putLong(time);
      }
      return NoteSignature.of(name, verifier().id(), timed.put(bare).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public SignedHead head(long size, Hash root) {
    Checkpoint head = Checkpoint.of(name, size, root);
    return new SignedHead(head, new Note(head.text(), java.util.List.of(sign(head.text(), 0))));
  }
}
