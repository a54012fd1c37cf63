package org.evenkeel.ledger.sign;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import org.evenkeel.ledger.note.NoteSignature;
import org.evenkeel.ledger.note.Scheme;
import org.evenkeel.ledger.note.VerifierKey;

/// A private key in memory.
public final class SigningKey implements Signer {
  private final VerifierKey key;
  private final PrivateKey secret;

  SigningKey(String name, Scheme scheme, PublicKey open, PrivateKey secret) {
    this.key = VerifierKey.of(name, scheme, open);
    this.secret = secret;
  }

  /// A new key for the owner `name`.
  public static SigningKey generate(String name, Scheme scheme) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(scheme.algorithm()).generateKeyPair();
      return new SigningKey(name, scheme, pair.getPublic(), pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java 24 and later have " + scheme.algorithm(), e);
    }
  }

  @Override
  public VerifierKey key() {
    return key;
  }

  @Override
  public NoteSignature sign(String text, long time) {
    try {
      Signature signature = Signature.getInstance(key.scheme().algorithm());
      signature.initSign(secret);
      signature.update(key.scheme().message(key.name(), text, time));
      byte[] bare = signature.sign();
      boolean timed = key.scheme().timed();
      ByteBuffer whole = ByteBuffer.allocate((timed ? Long.BYTES : 0) + bare.length);
      return key.signed((timed ? whole.putLong(time) : whole).put(bare).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key " + key.hexId() + " cannot sign", e);
    }
  }

  /// The private key as PKCS #8 has it.
  byte[] encoded() {
    return secret.getEncoded();
  }
}
