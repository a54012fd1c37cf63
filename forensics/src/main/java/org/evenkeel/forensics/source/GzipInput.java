package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Unpacks gzip (RFC 1952) with any number of members, as fast as zlib does.
///
/// A wrong checksum is kept in mind and told at the end, after everything has been read: the text
/// of a damaged log is worth more than none.
final class GzipInput extends BulkInput {
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;

  private final Inflation inflation;
  private final CRC32 crc = new CRC32();
  private boolean inMember;
  private boolean over;
  private long members;
  private long written;
  private @Nullable Damage failure;

  GzipInput(InputStream packed) {
    inflation = new Inflation(packed);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (!over && (inMember || beginMember())) {
      int count = inflation.inflate(into, from, length);
      if (count > 0) {
        crc.update(into, from, count);
        written += count;
        return count;
      }
      endMember();
    }
    if (failure != null) {
      throw failure;
    }
    return -1;
  }

  private boolean beginMember() throws IOException {
    long start = inflation.position();
    int first = inflation.next();
    while (first == 0 && members > 0) {
      first = inflation.next(); // tapes and some hosts pad with zeros
    }
    if (first < 0) {
      return stop(null);
    }
    if (first != 0x1f || inflation.next() != 0x8b || inflation.next() != 8) {
      return stop("what follows byte " + start + " of the packed data is not gzip; left out");
    }
    skipHeader();
    inflation.begin();
    crc.reset();
    written = 0;
    members++;
    inMember = true;
    return true;
  }

  private boolean stop(@Nullable String why) {
    over = true;
    if (why != null && failure == null) {
      failure = new Damage(why);
    }
    return false;
  }

  private void skipHeader() throws IOException {
    int flags = octet();
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      skip(octet() | octet() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      skipText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText();
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      octet();
    }
  }

  private void skipText() throws IOException {
    int letter = octet();
    while (letter != 0) {
      letter = octet();
    }
  }

  private int octet() throws IOException {
    int octet = inflation.next();
    if (octet < 0) {
      over = true;
      String where = "cut short after byte " + inflation.position() + " of the packed data";
      failure = failure == null ? new Damage(where) : failure;
      throw failure;
    }
    return octet;
  }

  private void endMember() throws IOException {
    inMember = false;
    long checksum = word();
    long size = word();
    if (failure == null && (checksum != crc.getValue() || size != (written & 0xffffffffL))) {
      failure =
          new Damage(
              "the checksum at byte "
                  + (inflation.position() - 8)
                  + " of the packed data is wrong: what was read may have been altered");
    }
  }

  private long word() throws IOException {
    long low = octet() | octet() << 8;
    return low | (long) octet() << 16 | (long) octet() << 24;
  }

  @Override
  public void close() {
    inflation.close();
  }
}
