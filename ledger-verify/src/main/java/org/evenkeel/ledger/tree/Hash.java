package org.evenkeel.ledger.tree;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// A SHA-256 hash: 32 bytes, kept as four numbers so that equal hashes are equal values.
public record Hash(long first, long second, long third, long fourth) {
  public static final int BYTES = 32;

  /// Reads a hash where the position of `from` is, and moves it past.
  public static Hash of(ByteBuffer from) {
    return new Hash(from.getLong(), from.getLong(), from.getLong(), from.getLong());
  }

  /// @throws Unproven when these are not 32 bytes
  public static Hash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new Unproven("a hash of SHA-256 has 32 bytes, not " + bytes.length);
    }
    return of(ByteBuffer.wrap(bytes));
  }

  /// @throws Unproven when `text` is not Base64 of 32 bytes
  public static Hash ofBase64(String text) {
    return of(Strict.base64(text, "a hash"));
  }

  /// SHA-256 over the parts, one after the other.
  public static Hash sha256(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return of(ByteBuffer.wrap(digest.digest()));
  }

  /// A fresh SHA-256, for what comes in pieces.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.putLong(first).putLong(second).putLong(third).putLong(fourth);
    return bytes.array();
  }

  public String base64() {
    return Strict.base64(bytes());
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  @Override
  public String toString() {
    return base64();
  }
}
