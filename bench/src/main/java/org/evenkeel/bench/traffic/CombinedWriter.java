package org.evenkeel.bench.traffic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes lines of the combined log format into one buffer, without an object per line. The parts
/// of a line are written in the order in which they stand in it.
final class CombinedWriter {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern(" - - '['dd/MMM/yyyy':00:00:00 +0000] \"'", Locale.ROOT);
  private static final int CLOCK = DAY.format(LocalDateTime.MIN.withYear(2026)).indexOf(":00:") + 1;
  private static final int LONGEST_LINE = 16 << 10;
  private static final byte[] REFERER = ascii(" \"");
  private static final byte[] AGENT = ascii("\" \"");
  private static final byte[] END = ascii("\"\n");

  private final byte[] held = new byte[256 << 10];
  private final byte[] digits = new byte[20];
  private final OutputStream out;
  private byte[] stamp = {};
  private long day = Long.MIN_VALUE;
  private int size;
  private long flushed;

  CombinedWriter(OutputStream out) {
    this.out = out;
  }

  static byte[] ascii(String text) {
    return text.getBytes(ISO_8859_1);
  }

  /// Lines from now on happen at `second`, counted from 1970 in UTC.
  void at(long second) {
    long today = Math.floorDiv(second, 86_400);
    if (today != day) {
      day = today;
      stamp = ascii(DAY.format(LocalDateTime.ofEpochSecond(today * 86_400, 0, ZoneOffset.UTC)));
    }
    int ofDay = (int) (second - today * 86_400);
    twoDigits(CLOCK, ofDay / 3600);
    twoDigits(CLOCK + 3, ofDay / 60 % 60);
    twoDigits(CLOCK + 6, ofDay % 60);
  }

  private void twoDigits(int at, int value) {
    stamp[at] = (byte) ('0' + value / 10);
    stamp[at + 1] = (byte) ('0' + value % 10);
  }

  /// Starts a line, up to the quote before the request.
  CombinedWriter from(byte[] address) {
    return text(address).text(stamp);
  }

  CombinedWriter text(byte[] text) {
    System.arraycopy(text, 0, held, size, text.length);
    size += text.length;
    return this;
  }

  CombinedWriter number(long value) {
    int at = digits.length;
    long rest = value;
    do {
      digits[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    System.arraycopy(digits, at, held, size, digits.length - at);
    size += digits.length - at;
    return this;
  }

  /// Ends the request with ` HTTP/…"` as given, and adds status and bytes.
  CombinedWriter answer(byte[] protocol, int status, long bytes) {
    text(protocol).number(status);
    held[size++] = ' ';
    return number(bytes);
  }

  /// Ends the line.
  void by(byte[] origin, byte[] path, byte[] agent) throws IOException {
    text(REFERER).text(origin).text(path).text(AGENT).text(agent).text(END);
    if (size > held.length - LONGEST_LINE) {
      flush();
    }
  }

  void flush() throws IOException {
    out.write(held, 0, size);
    flushed += size;
    size = 0;
  }

  /// Bytes written so far.
  long bytes() {
    return flushed + size;
  }
}
