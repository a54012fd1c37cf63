package org.evenkeel.forensics.format.time;

import java.util.Arrays;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;

/// Reads a time in any of the ways that programs commonly write one: as web servers do, as ISO 8601
/// says, or as a number since 1970, in seconds, milliseconds, microseconds or nanoseconds, told
/// apart by their size.
public final class AnyTime {
  private static final long SECONDS = 100_000_000L;
  private static final long MILLIS = 100_000_000_000L;
  private static final long MICROS = 100_000_000_000_000L;
  private static final long NANOS = 100_000_000_000_000_000L;

  private final ClfTime clf;
  private final IsoTime iso;
  private final LogTime written;
  private int offsetSeconds;

  public AnyTime(Setting setting) {
    clf = new ClfTime(setting.zone());
    iso = new IsoTime(setting.zone());
    written = new LogTime(setting);
  }

  /// Microseconds since 1970, or `Row.NO_TIME`.
  public long micros(byte[] bytes, int from, int to) {
    boolean bracketed = from < to && bytes[from] == '[';
    return bracketed ? bare(bytes, from + 1, to - 1) : bare(bytes, from, to);
  }

  /// How many seconds east of Greenwich the time read last was written; 0 for a number.
  public int offsetSeconds() {
    return offsetSeconds;
  }

  private long bare(byte[] bytes, int from, int to) {
    offsetSeconds = 0;
    if (to - from < 8) {
      return Row.NO_TIME;
    }
    if (bytes[from + 2] == '/') {
      long time = slashed(bytes, from, to);
      offsetSeconds = clf.offsetSeconds();
      return time;
    }
    boolean dated = bytes[from + 4] == '-' || bytes[from + 4] == '/';
    if (!dated && bytes[from] >= '0' && bytes[from] <= '9') {
      return number(bytes, from, to);
    }
    long time = iso.micros(bytes, from, to);
    if (time == Row.NO_TIME) {
      return plain(bytes, from, to);
    }
    offsetSeconds = iso.offsetSeconds();
    return time;
  }

  private long plain(byte[] bytes, int from, int to) {
    int end = written.read(bytes, from, to);
    boolean zone = end >= 0 && end + 4 == to && bytes[end] == ' ' && bytes[end + 3] >= 'A';
    offsetSeconds = written.offsetSeconds();
    return end == to || zone ? written.micros() : Row.NO_TIME;
  }

  private long slashed(byte[] bytes, int from, int to) {
    boolean parted = to - from > 23 && bytes[from + 20] == '.';
    if (parted && to - from == 24 && digits(bytes, from + 21, to)) {
      return thousandths(bytes, from);
    }
    boolean millionths = parted && to - from == 33 && digits(bytes, from + 21, from + 27);
    return millionths ? millionths(bytes, from) : clf.micros(bytes, from, to);
  }

  /// `06/Feb/2009:12:14:14.655312 +0100`, as ModSecurity writes since 2.9.4.
  private long millionths(byte[] bytes, int from) {
    byte[] whole = Arrays.copyOfRange(bytes, from, from + ClfTime.WITH_ZONE);
    System.arraycopy(bytes, from + 27, whole, 20, 6);
    long second = clf.micros(whole, 0, whole.length);
    long part = 0;
    for (int at = from + 21; at < from + 27; at++) {
      part = part * 10 + bytes[at] - '0';
    }
    return second == Row.NO_TIME ? second : second + part;
  }

  /// `06/Feb/2009:12:14:14.655`, as HAProxy writes.
  private long thousandths(byte[] bytes, int from) {
    long second = clf.micros(bytes, from, from + 20);
    int at = from + 21;
    int millis = (bytes[at] - '0') * 100 + (bytes[at + 1] - '0') * 10 + bytes[at + 2] - '0';
    return second == Row.NO_TIME ? second : second + millis * 1000L;
  }

  private static long number(byte[] bytes, int from, int to) {
    long whole = 0;
    int at = from;
    for (; at < to && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      if (whole > Long.MAX_VALUE / 10 - 10) {
        return Row.NO_TIME;
      }
      whole = whole * 10 + bytes[at] - '0';
    }
    if (whole < SECONDS || (at < to && (bytes[at] != '.' || !digits(bytes, at + 1, to)))) {
      return Row.NO_TIME;
    }
    if (whole >= NANOS) {
      return whole / 1000;
    }
    if (whole >= MICROS) {
      return whole;
    }
    boolean millis = whole >= MILLIS;
    long fraction = 0;
    int digits = 0;
    int most = millis ? 3 : 6;
    for (at++; at < to && digits < most && bytes[at] >= '0' && bytes[at] <= '9'; at++, digits++) {
      fraction = fraction * 10 + bytes[at] - '0';
    }
    for (; digits < most; digits++) {
      fraction *= 10;
    }
    return (millis ? whole * 1000 : whole * 1_000_000) + fraction;
  }

  private static boolean digits(byte[] bytes, int from, int to) {
    boolean all = true;
    for (int at = from; at < to; at++) {
      all &= bytes[at] >= '0' && bytes[at] <= '9';
    }
    return all;
  }
}
