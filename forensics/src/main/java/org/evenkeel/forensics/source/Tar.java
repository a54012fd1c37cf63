package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Walks a tar archive from front to back. Archives that were written one after the other are one.
final class Tar {
  /// More than this no honest name or header is long.
  private static final int LONGEST_HEADER = 1 << 20;

  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  /// A file, folder, link or device.
  ///
  /// @param content what it holds; to be read before the next entry is asked for
  /// @param modified nothing if the archive does not tell, or nonsense
  record Entry(
      String name, char type, boolean sparse, Optional<Instant> modified, InputStream content) {}

  private final InputStream in;
  private final byte[] block = new byte[TarHeader.BLOCK];
  private final byte[] scratch = new byte[64 << 10];

  /// Bytes of the current entry, with their padding, that have not been read.
  private long left;

  private long padding;
  private long position;
  private @Nullable String longName;
  private PaxRecords pax = new PaxRecords();

  Tar(InputStream in) {
    this.in = in;
  }

  /// The next entry; nothing at the end.
  Optional<Entry> next() throws IOException {
    while (true) {
      skipRest();
      Optional<TarHeader> header = header();
      if (header.isEmpty()) {
        return Optional.empty();
      }
      TarHeader found = header.get();
      begin(found.size());
      switch (found.type()) {
        case 'L' -> longName = text(extension());
        case 'x' -> pax = PaxRecords.of(extension());
        case 'g', 'K' -> {} // of a whole archive, or of links: nothing we use
        default -> {
          return Optional.of(entry(found));
        }
      }
    }
  }

  private Entry entry(TarHeader header) {
    begin(pax.size().orElse(header.size()));
    String given = longName;
    String name = given == null ? pax.path().orElse(header.name()) : given;
    long seconds = pax.modified().orElse(header.modified());
    Optional<Instant> modified =
        seconds > 0 && seconds <= LAST_SECOND
            ? Optional.of(Instant.ofEpochSecond(seconds))
            : Optional.empty();
    boolean sparse = pax.sparse() || header.type() == 'S';
    longName = null;
    pax = new PaxRecords();
    return new Entry(name, header.type(), sparse, modified, new Content(left));
  }

  private void begin(long size) {
    left = size;
    padding = -size & (TarHeader.BLOCK - 1);
  }

  /// The next header, found block by block if something broken or unknown lies before it.
  private Optional<TarHeader> header() throws IOException {
    long broken = -1;
    while (block()) {
      Optional<TarHeader> header = TarHeader.read(block);
      if (header.isPresent()) {
        return header;
      }
      broken = broken < 0 && !zeros() ? position - block.length : broken;
    }
    if (broken >= 0) {
      throw new Damage("nothing to read from byte " + broken + " of the archive on");
    }
    return Optional.empty();
  }

  private boolean block() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ClosedByInterruptException();
    }
    int count = in.readNBytes(block, 0, block.length);
    position += count;
    if (count > 0 && count < block.length) {
      throw cutShort();
    }
    return count > 0;
  }

  private boolean zeros() {
    for (byte octet : block) {
      if (octet != 0) {
        return false;
      }
    }
    return true;
  }

  /// The whole content of a small entry that describes the next one; empty if it is not small.
  private byte[] extension() throws IOException {
    if (left > LONGEST_HEADER) {
      return new byte[0];
    }
    byte[] bytes = new byte[(int) left];
    int count = 0;
    while (count < bytes.length) {
      count += take(bytes, count, bytes.length - count);
    }
    return bytes;
  }

  private static String text(byte[] bytes) {
    String name = new String(bytes, StandardCharsets.UTF_8);
    int end = name.indexOf(0);
    return end < 0 ? name : name.substring(0, end);
  }

  private int take(byte[] into, int from, int length) throws IOException {
    int count = in.read(into, from, (int) Math.min(length, left));
    if (count < 0) {
      throw cutShort();
    }
    left -= count;
    position += count;
    return count;
  }

  private void skipRest() throws IOException {
    left += padding;
    padding = 0;
    while (left > 0) {
      take(scratch, 0, scratch.length);
      if (Thread.currentThread().isInterrupted()) {
        throw new ClosedByInterruptException();
      }
    }
  }

  private Damage cutShort() {
    return new Damage("cut short after byte " + position + " of the archive");
  }

  private final class Content extends BulkInput {
    private final long size;
    private long count;

    Content(long size) {
      this.size = size;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (count >= size) {
        return -1;
      }
      int read = take(into, from, (int) Math.min(length, size - count));
      count += read;
      return read;
    }
  }
}
