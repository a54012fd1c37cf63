package org.evenkeel.ledger.store;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/// How an entry lies in a file: a head of 24 bytes, then leaf and payload. The head tells which
/// entry it is and has a checksum of its own, so that a wrong length is not believed; the body has
/// one, so that a half-written entry is known for what it is. Checksums find accidents; forgery is
/// found by the tree.
final class Frame {
  static final int HEAD = 24;
  static final int LARGEST_BODY = 8 << 20;
  private static final int MARK = 0x454b4c31; // "EKL1"
  private static final int LENGTH = 4;
  private static final int SEQUENCE = 8;
  private static final int BODY_SUM = 16;
  private static final int HEAD_SUM = 20;

  private Frame() {}

  static ByteBuffer of(long sequence, StoredEntry entry) {
    byte[] leaf = entry.leaf();
    byte[] sealed = entry.sealed();
    int length = Integer.BYTES + leaf.length + sealed.length;
    if (length > LARGEST_BODY) {
      throw new IllegalArgumentException("an entry of " + length + " bytes is too large");
    }
    ByteBuffer frame = ByteBuffer.allocate(HEAD + length);
    frame.position(HEAD).putInt(leaf.length).put(leaf).put(sealed);
    frame.rewind().putInt(MARK).putInt(length).putLong(sequence);
    frame.putInt(checksum(frame.slice(HEAD, length)));
    frame.putInt(checksum(frame.slice(0, HEAD_SUM)));
    return frame.rewind();
  }

  /// The length of the body that this head announces; empty when it is not the head of this entry.
  static Optional<Integer> bodyLength(ByteBuffer head, long sequence) {
    if (head.remaining() < HEAD
        || checksum(head.slice(0, HEAD_SUM)) != head.getInt(HEAD_SUM)
        || head.getInt(0) != MARK
        || head.getLong(SEQUENCE) != sequence) {
      return Optional.empty();
    }
    int length = head.getInt(LENGTH);
    boolean fits = length >= Integer.BYTES && length <= LARGEST_BODY;
    return fits ? Optional.of(length) : Optional.empty();
  }

  /// Whether the body is the one that the head was written for.
  static boolean isWhole(ByteBuffer head, ByteBuffer body) {
    int leaf = body.remaining() < Integer.BYTES ? -1 : body.getInt(0);
    return checksum(body.slice()) == head.getInt(BODY_SUM)
        && leaf >= 0
        && leaf <= body.remaining() - Integer.BYTES;
  }

  static byte[] leaf(ByteBuffer body) {
    byte[] leaf = new byte[body.getInt(0)];
    body.get(Integer.BYTES, leaf);
    return leaf;
  }

  static byte[] sealed(ByteBuffer body) {
    int from = Integer.BYTES + body.getInt(0);
    byte[] sealed = new byte[body.limit() - from];
    body.get(from, sealed);
    return sealed;
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }
}
