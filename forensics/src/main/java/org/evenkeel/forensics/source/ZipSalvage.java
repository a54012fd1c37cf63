package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.util.Optional;

/// Finds the entries of a zip archive that has no directory, by the headers before their content.
final class ZipSalvage {
  private static final int WINDOW = 64 << 10;

  private final ZipBytes file;
  private final long size;
  private long at;

  ZipSalvage(FileChannel channel, long size) {
    file = new ZipBytes(channel, size, WINDOW);
    this.size = size;
  }

  /// The next entry. Its extent begins at its content, and ends at the end of the file at most.
  Optional<ZipEntry> next() throws IOException {
    Optional<ZipLocalHeader> header = find();
    if (header.isEmpty()) {
      return Optional.empty();
    }
    long content = header.get().content();
    ZipEntry entry = header.get().entry(size);
    at = content;
    if (!entry.sizesFollow()) {
      at = content + entry.extent().packed();
      return Optional.of(entry);
    }
    find();
    return Optional.of(header.get().entry(at));
  }

  /// Moves to the next header, or to the end.
  private Optional<ZipLocalHeader> find() throws IOException {
    while (size - at >= ZipLocalHeader.LENGTH) {
      Optional<ZipLocalHeader> header = header();
      if (header.isPresent()) {
        return header;
      }
      at += stride();
    }
    at = size;
    return Optional.empty();
  }

  private Optional<ZipLocalHeader> header() throws IOException {
    try {
      return ZipLocalHeader.read(file, at);
    } catch (Damage cutShort) {
      return Optional.empty(); // the name itself is cut
    }
  }

  /// How far the next signature is away, or how far there is surely none.
  private int stride() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ClosedByInterruptException();
    }
    ByteBuffer window = file.at(at, (int) Math.min(WINDOW, size - at));
    int last = window.limit() - Integer.BYTES;
    for (int i = 1; i <= last; i++) {
      if (window.get(i) == 'P' && window.get(i + 1) == 'K' && window.getInt(i) == 0x04034b50) {
        return i;
      }
    }
    return Math.max(1, last + 1);
  }
}
