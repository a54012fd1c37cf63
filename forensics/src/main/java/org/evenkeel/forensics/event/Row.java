package org.evenkeel.forensics.event;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One line being read: its bytes, and its fields as slices of them. One per thread, reused for
/// every line, so that reading a line allocates nothing.
///
/// A field's value is a slice of the line itself, or of any other array when it had to be
/// unescaped. A field that is absent, or that the log writes as `-`, is not put at all.
public final class Row {
  /// The time of an event whose line has none, or one that cannot be.
  public static final long NO_TIME = Long.MIN_VALUE;

  private static final byte[] EMPTY = {};
  private static final Field[] FIELDS = Field.values();

  private final byte[][] bases = new byte[FIELDS.length][];
  private final int[] starts = new int[FIELDS.length];
  private final int[] ends = new int[FIELDS.length];
  private byte[] bytes = EMPTY;
  private int from;
  private int to;
  private long present;
  private long ofLine;
  private long time = NO_TIME;
  private int offset;
  private int status = -1;
  private long sent = -1;
  private Kind kind = Kind.OTHER;

  /// Starts a new line: bytes `from` (inclusive) to `to` (exclusive), without its line ending.
  public void start(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    present = 0;
    time = NO_TIME;
    offset = 0;
    status = -1;
    sent = -1;
  }

  /// Becomes a copy of `other`, which may then be changed field by field. Slices are shared.
  public void like(Row other) {
    start(other.bytes, other.from, other.to);
    System.arraycopy(other.bases, 0, bases, 0, bases.length);
    System.arraycopy(other.starts, 0, starts, 0, starts.length);
    System.arraycopy(other.ends, 0, ends, 0, ends.length);
    present = other.present;
    ofLine = other.ofLine;
    time = other.time;
    offset = other.offset;
    status = other.status;
    sent = other.sent;
    kind = other.kind;
  }

  /// Becomes a copy of `other`, but stands on the line `from` to `to` of `bytes`. For events that
  /// are told by several lines.
  public void become(Row other, byte[] bytes, int from, int to) {
    like(other);
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    ofLine = 0;
  }

  /// Stands on the bytes `from` to `to` of the line only, one of several events that it tells. What
  /// was put stays.
  public void narrow(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /// The array that holds the line; only `from()` to `to()` belong to it.
  public byte[] bytes() {
    return bytes;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /// Says that `field` is the line's bytes `start` to `end`.
  public void put(Field field, int start, int end) {
    put(field, bytes, start, end);
  }

  /// Says that `field` is a slice of another array, which the caller leaves alone until the next
  /// line starts, or of the line's own.
  @SuppressWarnings("ReferenceEquality") // the very same array is meant
  public void put(Field field, byte[] base, int start, int end) {
    int at = field.ordinal();
    bases[at] = base;
    starts[at] = start;
    ends[at] = end;
    long bit = 1L << at;
    present |= bit;
    ofLine = base == bytes ? ofLine | bit : ofLine & ~bit;
  }

  /// Says that `field` is `text`. For formats that are read as text anyway; allocates.
  public void put(Field field, String text) {
    byte[] value = text.getBytes(StandardCharsets.UTF_8);
    put(field, value, 0, value.length);
  }

  public void remove(Field field) {
    present &= ~(1L << field.ordinal());
  }

  public boolean has(Field field) {
    return (present & 1L << field.ordinal()) != 0;
  }

  /// Whether `field` is present and a slice of the line itself.
  public boolean isSliceOfLine(Field field) {
    return (present & ofLine & 1L << field.ordinal()) != 0;
  }

  /// Which fields are present but no slices of the line: bit `n` stands for the field with ordinal
  /// `n`.
  public long outsideLine() {
    return present & ~ofLine;
  }

  /// Which fields are present: bit `n` stands for the field with ordinal `n`.
  public long present() {
    return present;
  }

  /// The array that holds `field`. Meaningless when the field is absent.
  public byte[] base(Field field) {
    byte @Nullable [] base = bases[field.ordinal()];
    return base == null ? EMPTY : base;
  }

  public int start(Field field) {
    return starts[field.ordinal()];
  }

  public int end(Field field) {
    return ends[field.ordinal()];
  }

  /// The value of `field` as text, bytes that are not UTF-8 replaced; null when absent.
  public @Nullable String text(Field field) {
    if (!has(field)) {
      return null;
    }
    int start = start(field);
    return new String(base(field), start, end(field) - start, StandardCharsets.UTF_8);
  }

  /// The whole line as text, bytes that are not UTF-8 replaced.
  public String line() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /// Microseconds since 1970-01-01T00:00:00Z, or `NO_TIME`.
  public long time() {
    return time;
  }

  public void time(long epochMicros) {
    time(epochMicros, 0);
  }

  /// @param offsetSeconds how many seconds east of Greenwich the clock stands that the log goes by
  public void time(long epochMicros, int offsetSeconds) {
    time = epochMicros;
    offset = offsetSeconds;
  }

  /// The time on the log's own clock: microseconds since 1970-01-01T00:00:00 there, or `NO_TIME`.
  public long localTime() {
    return time == NO_TIME ? NO_TIME : time + offset * 1_000_000L;
  }

  /// The answer's status code, or -1.
  public int status() {
    return status;
  }

  public void status(int code) {
    status = code;
  }

  /// Bytes sent to the client, or -1 when the line does not tell.
  public long sent() {
    return sent;
  }

  public void sent(long count) {
    sent = count;
  }

  public Kind kind() {
    return kind;
  }

  public void kind(Kind kind) {
    this.kind = kind;
  }
}
