package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evenkeel.forensics.source.ZipEntry.Extent;

/// The directory at the end of a zip archive (APPNOTE 6.3, zip64 included), read entry by entry.
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END64 = 0x06064b50;
  private static final int END64_LENGTH = 56;
  private static final int LOCATOR64 = 0x07064b50;
  private static final int LOCATOR64_LENGTH = 20;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int WINDOW = 256 << 10;
  private static final int ZIP64 = 1;
  private static final long IN_ZIP64 = 0xffffffffL;

  private final ZipBytes file;

  /// What stands before the archive proper, such as a program that unpacks it.
  private final long preamble;

  private final long end;
  private long at;

  private ZipDirectory(ZipBytes file, long at, long end, long preamble) {
    this.file = file;
    this.at = at;
    this.end = end;
    this.preamble = preamble;
  }

  /// Finds the directory; nothing if the archive has none, because it was cut short.
  static Optional<ZipDirectory> of(FileChannel channel, long size) throws IOException {
    ZipBytes file = new ZipBytes(channel, size, WINDOW);
    long from = Math.max(0, size - END_LENGTH - LONGEST_COMMENT);
    ByteBuffer tail = file.at(from, (int) (size - from));
    for (int i = tail.limit() - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END && i + END_LENGTH + uShort(tail, i + 20) <= tail.limit()) {
        ByteBuffer record = tail.slice(i, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        return located(file, from + i, record);
      }
    }
    return Optional.empty();
  }

  private static Optional<ZipDirectory> located(ZipBytes file, long endAt, ByteBuffer record)
      throws IOException {
    long length = uInt(record, 12);
    long offset = uInt(record, 16);
    long behind = endAt;
    Optional<ByteBuffer> wide = zip64(file, endAt);
    if (wide.isPresent()) {
      length = wide.get().getLong(40);
      offset = wide.get().getLong(48);
      behind = wide.get().getLong(END64_LENGTH);
    }
    if (length < 0 || offset < 0 || length > behind || offset > behind - length) {
      return Optional.empty();
    }
    long from = behind - length;
    return Optional.of(new ZipDirectory(file, from, behind, from - offset));
  }

  /// The zip64 end record, and behind it where it stands.
  private static Optional<ByteBuffer> zip64(ZipBytes file, long endAt) throws IOException {
    if (endAt < LOCATOR64_LENGTH) {
      return Optional.empty();
    }
    ByteBuffer locator = file.at(endAt - LOCATOR64_LENGTH, LOCATOR64_LENGTH);
    long at = locator.getLong(8);
    boolean there = locator.getInt(0) == LOCATOR64 && at >= 0 && at <= endAt - END64_LENGTH;
    if (!there || file.at(at, END64_LENGTH).getInt(0) != END64) {
      return Optional.empty();
    }
    ByteBuffer both = ByteBuffer.allocate(END64_LENGTH + Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    both.put(file.at(at, END64_LENGTH)).putLong(at);
    return Optional.of(both);
  }

  /// The next entry; nothing at the end.
  Optional<ZipEntry> next() throws IOException {
    if (at >= end) {
      return Optional.empty();
    }
    ByteBuffer fixed = file.at(at, ENTRY_LENGTH);
    if (fixed.getInt(0) != ENTRY) {
      throw new Damage("its directory is corrupt at byte " + at);
    }
    int nameLength = uShort(fixed, 28);
    int extraLength = uShort(fixed, 30);
    int length = ENTRY_LENGTH + nameLength + extraLength + uShort(fixed, 32);
    ByteBuffer record = file.at(at, length);
    at += length;
    ByteBuffer extra = record.slice(ENTRY_LENGTH + nameLength, extraLength);
    return Optional.of(entry(record, nameLength, extra.order(ByteOrder.LITTLE_ENDIAN)));
  }

  private ZipEntry entry(ByteBuffer record, int nameLength, ByteBuffer extra) throws Damage {
    boolean unix = record.get(5) == 3 || record.get(5) == 19;
    return new ZipEntry(
        name(record, ENTRY_LENGTH, nameLength),
        uShort(record, 8),
        uShort(record, 10),
        unix ? uShort(record, 40) : 0,
        ZipTime.of(uShort(record, 14), uShort(record, 12), extra),
        extent(record, extra));
  }

  /// Numbers that do not fit stand in the zip64 field, in this order.
  private Extent extent(ByteBuffer record, ByteBuffer extra) throws Damage {
    long size = uInt(record, 24);
    long packed = uInt(record, 20);
    long header = uInt(record, 42);
    int missing = (size == IN_ZIP64 ? 1 : 0) + (packed == IN_ZIP64 ? 1 : 0);
    missing += header == IN_ZIP64 ? 1 : 0;
    int wide = missing == 0 ? -1 : extra(extra, ZIP64, missing * Long.BYTES);
    if (wide >= 0) {
      extra.position(wide);
      size = size == IN_ZIP64 ? extra.getLong() : size;
      packed = packed == IN_ZIP64 ? extra.getLong() : packed;
      header = header == IN_ZIP64 ? extra.getLong() : header;
    }
    if (size < 0 || packed < 0 || header < 0) {
      throw new Damage("its directory holds an impossible size before byte " + at);
    }
    return new Extent(header + preamble, packed, size, uInt(record, 16));
  }

  static String name(ByteBuffer record, int from, int length) {
    byte[] bytes = new byte[length];
    record.get(from, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// Where the content of an extra field begins, if it is there with at least `least` bytes; or -1.
  static int extra(ByteBuffer extra, int id, int least) {
    int at = 0;
    while (at + 4 <= extra.limit()) {
      int length = uShort(extra, at + 2);
      if (uShort(extra, at) == id) {
        return length >= least && at + 4 + length <= extra.limit() ? at + 4 : -1;
      }
      at += 4 + length;
    }
    return -1;
  }

  static int uShort(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xffff;
  }

  static long uInt(ByteBuffer bytes, int at) {
    return bytes.getInt(at) & 0xffffffffL;
  }
}
