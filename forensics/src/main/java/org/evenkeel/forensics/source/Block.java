package org.evenkeel.forensics.source;

/// A run of whole lines of one source, in an array that is lent: whoever takes a block gives it
/// back with `release` when its lines have been read, and keeps no reference to the array.
public final class Block {
  private final byte[] bytes;
  private final int to;
  private final long offset;
  private final int index;
  private final Runnable release;

  Block(byte[] bytes, int to, long offset, int index, Runnable release) {
    this.bytes = bytes;
    this.to = to;
    this.offset = offset;
    this.index = index;
    this.release = release;
  }

  /// The array; the block's lines are its bytes 0 to `to()`.
  public byte[] bytes() {
    return bytes;
  }

  /// Where the block ends, exclusive. Its last byte is a newline unless the source ends without.
  public int to() {
    return to;
  }

  /// Bytes of the unpacked source before this block.
  public long offset() {
    return offset;
  }

  /// Number of the block in its source, from 0.
  public int index() {
    return index;
  }

  public void release() {
    release.run();
  }
}
