package org.evenkeel.forensics.source;

/// How far evidence may be unpacked and how much memory reading may take.
///
/// @param blockBytes bytes of one block, and so the longest line that is read, at least 8 KiB
/// @param blocks how many blocks exist at once, in readers and in whoever takes them; at least two
///   for every core
/// @param ratio how many times its packed size a file or entry may unpack to
/// @param unpackedBytes bytes that may be unpacked altogether
/// @param entries how many entries are read of one archive
/// @param depth how many packings may lie around a text; a packed tar counts as one
/// @param decoderBytes memory that one xz or zstd decoder may ask for
public record Limits(
    int blockBytes,
    int blocks,
    long ratio,
    long unpackedBytes,
    long entries,
    int depth,
    long decoderBytes) {

  private static final int SMALLEST_BLOCK = 8 << 10;

  public Limits {
    if (blockBytes < SMALLEST_BLOCK || blocks < 2) {
      throw new IllegalArgumentException("too little room: " + blocks + " × " + blockBytes);
    }
    if (ratio < 1 || unpackedBytes < 0 || entries < 0 || depth < 0 || decoderBytes < 1) {
      throw new IllegalArgumentException("a limit below zero");
    }
  }

  /// What suits one machine: 1 MiB blocks, 1 TiB unpacked, ratio 1000, a million entries, three
  /// deep.
  public static Limits ordinary() {
    int blocks = 8 + 4 * Runtime.getRuntime().availableProcessors();
    return new Limits(1 << 20, blocks, 1000, 1L << 40, 1_000_000, 3, 160L << 20);
  }

  /// The same for someone who has said: yes, these are logs, however well they pack.
  public Limits withRatio(long allowed) {
    return new Limits(blockBytes, blocks, allowed, unpackedBytes, entries, depth, decoderBytes);
  }
}
