package org.evenkeel.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.evenkeel.ledger.words.Unproven;

/// What a signature is made of: the algorithm, and the bytes that are signed.
public enum Scheme {
  /// Ed25519 over the text of the note (`c2sp.org/signed-note`).
  ED25519(1, "Ed25519", 32, "302a300506032b6570032100"),

  /// Ed25519 over the time and the text: a witness's word (`c2sp.org/tlog-cosignature`).
  COSIGNED_ED25519(4, "Ed25519", 32, "302a300506032b6570032100"),

  /// ML-DSA-44 of FIPS 204, which quantum computers do not break, over time and tree
  /// (`c2sp.org/tlog-cosignature`).
  COSIGNED_ML_DSA_44(6, "ML-DSA-44", 1312, "30820532300b06096086480165030403110382052100");

  private final int type;
  private final String algorithm;
  private final int keyBytes;
  private final String derHead; // what X.509 writes in front of the key itself

  Scheme(int type, String algorithm, int keyBytes, String derHead) {
    this.type = type;
    this.algorithm = algorithm;
    this.keyBytes = keyBytes;
    this.derHead = derHead;
  }

  static Scheme ofType(int type) {
    for (Scheme scheme : values()) {
      if (scheme.type == type) {
        return scheme;
      }
    }
    throw new Unproven("keys of type " + type + " are not known here");
  }

  /// The byte that stands for it in keys and key ids.
  public int type() {
    return type;
  }

  /// As Java names it.
  public String algorithm() {
    return algorithm;
  }

  /// Whether the signature begins with the time in eight bytes.
  public boolean timed() {
    return this != ED25519;
  }

  /// The key's own bytes, without what X.509 puts around them.
  public byte[] bare(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, derHead.length() / 2, encoded.length);
  }

  PublicKey key(byte[] bare) {
    if (bare.length != keyBytes) {
      throw new Unproven("a key of " + algorithm + " has " + keyBytes + " bytes");
    }
    byte[] head = HexFormat.of().parseHex(derHead);
    ByteBuffer encoded = ByteBuffer.allocate(head.length + bare.length).put(head).put(bare);
    try {
      return KeyFactory.getInstance(algorithm)
          .generatePublic(new X509EncodedKeySpec(encoded.array()));
    } catch (GeneralSecurityException e) {
      throw new Unproven("these bytes are no key of " + algorithm);
    }
  }

  /// The bytes that `signer` signs at `time`, in seconds since 1970.
  ///
  /// @throws Unproven when the scheme needs a checkpoint and `text` is none
  public byte[] message(String signer, String text, long time) {
    return switch (this) {
      case ED25519 -> text.getBytes(StandardCharsets.UTF_8);
      case COSIGNED_ED25519 ->
          ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
      case COSIGNED_ML_DSA_44 -> cosigned(signer, Checkpoint.parse(text), time);
    };
  }

  private static byte[] cosigned(String signer, Checkpoint head, long time) {
    byte[] name = vector(signer);
    byte[] origin = vector(head.origin());
    byte[] label = "subtree/v1\n\0".getBytes(StandardCharsets.UTF_8);
    ByteBuffer message =
        ByteBuffer.allocate(label.length + name.length + origin.length + 3 * Long.BYTES + 32);
    message.put(label).put(name).putLong(time).put(origin).putLong(0).putLong(head.size());
    return message.put(head.root().bytes()).array();
  }

  /// `opaque<1..2^8-1>` of RFC 8446 §3.4: one byte of length, then the bytes.
  private static byte[] vector(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0 || bytes.length > 255) {
      throw new Unproven("a name of " + bytes.length + " bytes cannot be cosigned");
    }
    return ByteBuffer.allocate(1 + bytes.length).put((byte) bytes.length).put(bytes).array();
  }
}
