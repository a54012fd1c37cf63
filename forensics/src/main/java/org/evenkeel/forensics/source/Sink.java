package org.evenkeel.forensics.source;

/// Takes one source's bytes, block by block in order.
public interface Sink {
  /// Takes `block` over. May wait for room; the caller is the thread that reads the source.
  void take(Block block) throws InterruptedException;

  /// A line longer than a block, of which only the length is kept.
  ///
  /// @param offset bytes of the unpacked source before the line
  /// @param length bytes of the line
  /// @param blocksBefore how many blocks were taken before the line
  void tooLong(long offset, long length, int blocksBefore);

  /// The source has been read as far as it can be.
  void end(SourceTail tail);
}
