package org.evenkeel.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// A payload under the key that its salt gives: AES-256-GCM, each key for one payload only. Destroy
/// the salt, and the payload is gone from every copy of the entries, backups too.
final class SealedPayload {
  private static final byte[] LABEL = "evenkeel payload v1\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG_BITS = 128;
  private static final byte[] NONCE = new byte[12]; // a key is never used twice, so a nonce may be

  private SealedPayload() {}

  static byte[] seal(Hash salt, byte[] payload) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, salt).doFinal(payload);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /// @throws Unproven when the payload or its salt is damaged
  static byte[] open(Hash salt, byte[] sealed) {
    try {
      return cipher(Cipher.DECRYPT_MODE, salt).doFinal(sealed);
    } catch (GeneralSecurityException e) {
      throw new Unproven("the payload cannot be opened: it or its salt is damaged");
    }
  }

  private static Cipher cipher(int mode, Hash salt) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    SecretKeySpec key = new SecretKeySpec(Hash.sha256(LABEL, salt.bytes()).bytes(), "AES");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, NONCE));
    return cipher;
  }
}
