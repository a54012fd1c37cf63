package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The records of `wtmp` and `btmp` as text, a line each, as `utmpdump` prints them. A name in
/// `btmp` was typed by whoever tried, so brackets and control bytes in it become `?`.
final class LoginRecords extends BulkInput {
  /// Bytes of a record where numbers in it have 32 bits, as on x86.
  static final int SHORT = 384;

  /// Bytes of a record where they have 64.
  static final int LONG = 400;

  private static final int TERMINAL = 8;
  private static final int MARK = 40;
  private static final int NAME = 44;
  private static final int HOST = 76;
  private static final int NAME_LENGTH = 32;
  private static final int HOST_LENGTH = 256;
  private static final int KINDS = 9;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss,SSSSSSxxx", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final InputStream in;
  private final ByteBuffer record;
  private byte[] line = {};
  private int at;

  /// @param size of a record in bytes
  LoginRecords(InputStream in, int size) {
    this.in = in;
    record = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// The size of the records that `head` begins with; 0 when it does not look like any.
  static int size(byte[] head) {
    for (int size : new int[] {SHORT, LONG}) {
      int count = head.length / size;
      boolean fits = count > 0;
      for (int at = 0; at < count && fits; at++) {
        fits =
            isRecord(ByteBuffer.wrap(head, at * size, size).slice().order(ByteOrder.LITTLE_ENDIAN));
      }
      if (fits) {
        return size;
      }
    }
    return 0;
  }

  private static boolean isRecord(ByteBuffer record) {
    int kind = record.getInt(0);
    long second = seconds(record);
    return kind >= 1
        && kind <= KINDS
        && second >= 0
        && second <= 1L << 32
        && isText(record, TERMINAL, NAME_LENGTH)
        && isText(record, HOST, HOST_LENGTH)
        && record.get(record.capacity() - 1) == 0;
  }

  /// Whether letters stand here, and nothing but NUL bytes behind them.
  private static boolean isText(ByteBuffer record, int from, int length) {
    boolean ended = false;
    for (int at = from; at < from + length; at++) {
      byte letter = record.get(at);
      if (letter == 0) {
        ended = true;
      } else if (ended || letter < ' ') {
        return false;
      }
    }
    return true;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (at == line.length && !next()) {
      return -1;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, into, from, count);
    at += count;
    return count;
  }

  private boolean next() throws IOException {
    int count = in.readNBytes(record.array(), 0, record.capacity());
    if (count == 0) {
      return false;
    }
    if (count < record.capacity()) {
      throw new Damage("its last record is cut short");
    }
    line = text().getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }

  private String text() throws IOException {
    return String.format(
        Locale.ROOT,
        "[%d] [%05d] [%s] [%s] [%s] [%s] [%s] [%s]\n",
        record.getShort(0),
        record.getInt(4),
        word(MARK, 4),
        word(NAME, NAME_LENGTH),
        word(TERMINAL, NAME_LENGTH),
        word(HOST, HOST_LENGTH),
        address(),
        TIME.format(Instant.ofEpochSecond(seconds(record), micros() * 1000L)));
  }

  private String word(int from, int length) {
    int to = from;
    while (to < from + length && record.get(to) != 0) {
      to++;
    }
    String text = new String(record.array(), from, to - from, StandardCharsets.UTF_8);
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(each -> each == '[' || each == ']' || Character.isISOControl(each) ? '?' : each)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private String address() throws IOException {
    int from = record.capacity() == SHORT ? 348 : 360;
    boolean wide = record.getInt(from + 4) != 0 || record.getLong(from + 8) != 0;
    byte[] octets = new byte[wide ? 16 : 4];
    record.get(from, octets);
    return InetAddress.getByAddress(octets).getHostAddress();
  }

  private static long seconds(ByteBuffer record) {
    return record.capacity() == SHORT
        ? Integer.toUnsignedLong(record.getInt(340))
        : record.getLong(344);
  }

  private int micros() {
    long micros = record.capacity() == SHORT ? record.getInt(344) : record.getLong(352);
    return Math.clamp(micros, 0, 999_999);
  }
}
