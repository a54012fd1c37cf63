package org.evenkeel.forensics.format.cloud;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.RowFiller;
import org.evenkeel.forensics.format.time.AnyTime;
import org.evenkeel.forensics.format.time.LogTime;

/// Reads `203.0.113.7:33317 [06/Feb/2009:12:14:14.655] front~ back/srv 10/0/30/69/109 200 2750 - -
/// ---- 1/1/1/1/0 0/0 {shop.example} {} "GET / HTTP/1.1"`. Lines of TCP have three timers and no
/// request; other lines end in a message.
final class HaproxyReader implements LineReader {
  private static final int WORDS = 8;
  private static final Part CLIENT = Part.of(Field.CLIENT_IP, Part.Way.ADDRESS);
  private static final Part STATUS = Part.of(Field.STATUS, Part.Way.STATUS);
  private static final Part BYTES = Part.of(Field.BYTES_SENT, Part.Way.BYTES);
  private static final Part REQUEST = Part.of(Field.TARGET, Part.Way.REQUEST);
  private static final Part MILLISECONDS = Part.of(Field.TIME_TAKEN, Part.Way.MILLISECONDS);

  private final AnyTime times;
  private final LogTime envelope;
  private final RowFiller filler = new RowFiller();
  private final int[] starts = new int[WORDS];
  private final int[] ends = new int[WORDS];

  HaproxyReader(Setting setting) {
    times = new AnyTime(setting);
    envelope = new LogTime(setting);
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    byte[] bytes = row.bytes();
    int at = message(row);
    if (at < 0) {
      return Reading.UNREADABLE;
    }
    filler.start(row, bytes);
    int count = words(bytes, at, row.to());
    if (startsWith(bytes, at, row.to(), "Connect from ")) {
      return connected(row);
    }
    if (count < 3 || bytes[starts[1]] != '[' || bytes[ends[1] - 1] != ']') {
      return Reading.UNREADABLE;
    }
    long time = times.micros(bytes, starts[1] + 1, ends[1] - 1);
    if (time == Row.NO_TIME) {
      return Reading.UNREADABLE;
    }
    row.time(time, times.offsetSeconds());
    put(CLIENT, row, 0);
    int timers = timers(bytes, count);
    if (timers < 0) {
      return other(row);
    }
    row.put(Field.UPSTREAM, starts[3], ends[3]);
    filler.put(
        MILLISECONDS, bytes, afterLastSlash(bytes, starts[timers], ends[timers]), ends[timers]);
    boolean web = slashes(bytes, starts[timers], ends[timers]) >= 4;
    put(BYTES, row, web ? timers + 2 : timers + 1);
    return web ? web(row, timers) : other(row);
  }

  /// The word that holds the timers: five of a request, three of a TCP connection. It is the fifth,
  /// or the one after a word that the store has added; -1 when there is none.
  private int timers(byte[] bytes, int count) {
    for (int word = 4; word < Math.min(count - 1, 6); word++) {
      int slashes = slashes(bytes, starts[word], ends[word]);
      if (slashes >= 4 ? word + 2 < count : slashes == 2) {
        return word;
      }
    }
    return -1;
  }

  private Reading web(Row row, int timers) {
    byte[] bytes = row.bytes();
    int open = Octet.indexOf(bytes, ends[timers + 2], row.to(), (byte) '"');
    int close = row.to();
    while (close > open + 1 && bytes[close - 1] != '"') {
      close--;
    }
    row.kind(Kind.WEB);
    put(STATUS, row, timers + 1);
    if (open < row.to() && close > open + 1) {
      filler.put(REQUEST, bytes, open + 1, close - 1);
    }
    filler.finish();
    return Reading.EVENT;
  }

  private Reading other(Row row) {
    row.kind(Kind.OTHER);
    row.put(Field.MESSAGE, starts[2], row.to());
    filler.finish();
    return Reading.EVENT;
  }

  /// `Connect from 203.0.113.7:33312 to 10.0.3.31:8012 (www/HTTP)`.
  private Reading connected(Row row) {
    row.kind(Kind.OTHER);
    row.time(envelope.micros(), envelope.offsetSeconds());
    put(CLIENT, row, 2);
    row.put(Field.ACTION, Action.CONNECT.name());
    return Reading.EVENT;
  }

  private void put(Part part, Row row, int word) {
    filler.put(part, row.bytes(), starts[word], ends[word]);
  }

  /// Where the message begins, behind the header of syslog if there is one; -1 when what stands
  /// there is another program's.
  private int message(Row row) {
    byte[] bytes = row.bytes();
    int from = row.from();
    if (bytes[from] == '<') {
      from = Octet.indexOf(bytes, from, row.to(), (byte) '>') + 1;
    }
    int time = from < row.to() ? envelope.read(bytes, from, row.to()) : -1;
    if (time < 0) {
      return from;
    }
    int name = Octet.indexOf(bytes, time, row.to(), (byte) 'h');
    while (name < row.to() && !startsWith(bytes, name, row.to(), "haproxy")) {
      name = Octet.indexOf(bytes, name + 1, row.to(), (byte) 'h');
    }
    int colon = Octet.indexOf(bytes, name, row.to(), (byte) ':');
    return colon + 2 < row.to() && bytes[colon + 1] == ' ' ? colon + 2 : -1;
  }

  private int words(byte[] bytes, int from, int to) {
    int at = from;
    int count = 0;
    while (count < WORDS && at < to) {
      int end = Octet.indexOf(bytes, at, to, (byte) ' ');
      starts[count] = at;
      ends[count] = end;
      count += end > at ? 1 : 0;
      at = end + 1;
    }
    return count;
  }

  private static int slashes(byte[] bytes, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += bytes[at] == '/' ? 1 : 0;
    }
    return count;
  }

  private static int afterLastSlash(byte[] bytes, int from, int to) {
    int at = to;
    while (at > from && bytes[at - 1] != '/') {
      at--;
    }
    return at < to && bytes[at] == '+' ? at + 1 : at;
  }

  private static boolean startsWith(byte[] bytes, int from, int to, String text) {
    boolean same = from + text.length() <= to;
    for (int at = 0; same && at < text.length(); at++) {
      same = bytes[from + at] == text.charAt(at);
    }
    return same;
  }
}
