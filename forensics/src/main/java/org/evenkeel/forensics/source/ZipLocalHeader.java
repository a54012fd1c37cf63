package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.evenkeel.forensics.source.ZipEntry.Extent;

/// The header that stands before an entry's content. It should agree with the directory.
///
/// @param fixed its first 30 bytes
/// @param extra its extra fields
/// @param content where the content begins
record ZipLocalHeader(String rawName, ByteBuffer fixed, ByteBuffer extra, long content) {
  static final int LENGTH = 30;

  private static final int SIGNATURE = 0x04034b50;
  private static final int ZIP64 = 1;
  private static final long IN_ZIP64 = 0xffffffffL;
  private static final int HIGHEST_METHOD = 99;

  /// The header at `at`; nothing if there is none.
  static Optional<ZipLocalHeader> read(ZipBytes file, long at) throws IOException {
    ByteBuffer fixed = file.at(at, LENGTH);
    int nameLength = ZipDirectory.uShort(fixed, 26);
    int extraLength = ZipDirectory.uShort(fixed, 28);
    boolean likely = ZipDirectory.uShort(fixed, 8) <= HIGHEST_METHOD && nameLength > 0;
    if (fixed.getInt(0) != SIGNATURE || !likely) {
      return Optional.empty();
    }
    ByteBuffer whole = file.at(at, LENGTH + nameLength + extraLength);
    ByteBuffer extra = whole.slice(LENGTH + nameLength, extraLength);
    return Optional.of(
        new ZipLocalHeader(
            ZipDirectory.name(whole, LENGTH, nameLength),
            fixed,
            extra.order(ByteOrder.LITTLE_ENDIAN),
            at + whole.limit()));
  }

  int method() {
    return ZipDirectory.uShort(fixed, 8);
  }

  /// The entry as this header alone tells it.
  ///
  /// @param end where the content must end if the header does not tell
  ZipEntry entry(long end) {
    int flags = ZipDirectory.uShort(fixed, 6);
    int time = ZipDirectory.uShort(fixed, 10);
    int date = ZipDirectory.uShort(fixed, 12);
    return new ZipEntry(
        rawName, flags, method(), 0, ZipTime.of(date, time, extra), extent(flags, end));
  }

  private Extent extent(int flags, long end) {
    if ((flags & ZipEntry.SIZES_FOLLOW) != 0) {
      return new Extent(content, end - content, -1, -1);
    }
    long packed = ZipDirectory.uInt(fixed, 18);
    long size = ZipDirectory.uInt(fixed, 22);
    int wide = packed == IN_ZIP64 ? ZipDirectory.extra(extra, ZIP64, 16) : -1;
    if (wide >= 0) {
      size = extra.getLong(wide);
      packed = extra.getLong(wide + 8);
    }
    boolean whole = packed >= 0 && packed <= end - content;
    return new Extent(content, whole ? packed : end - content, size, ZipDirectory.uInt(fixed, 14));
  }
}
