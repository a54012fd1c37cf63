package org.evenkeel.forensics.format.w3c;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.PartNames;
import org.evenkeel.forensics.format.part.RowFiller;
import org.evenkeel.forensics.format.time.LogTime;

/// Reads lines by the columns named last.
final class W3cReader implements LineReader {
  private static final String FIELDS = "#Fields:";
  private static final String DATE = "#Date: ";
  private static final List<String> IIS =
      List.of(
          "date",
          "time",
          "s-ip",
          "cs-method",
          "cs-uri-stem",
          "cs-uri-query",
          "s-port",
          "cs-username",
          "c-ip",
          "cs(user-agent)",
          "cs(referer)",
          "sc-status",
          "sc-substatus",
          "sc-win32-status",
          "time-taken");
  private static final Map<String, Part> PARTS =
      PartNames.read(
          """
          CLIENT_IP:ADDRESS c-ip
          CLIENT_PORT c-port
          USER cs-username
          METHOD cs-method
          PATH cs-uri-stem
          QUERY cs-uri-query
          TARGET:TARGET cs-uri
          PROTOCOL cs-version cs-protocol-version
          STATUS:STATUS sc-status
          BYTES_SENT:BYTES sc-bytes
          BYTES_RECEIVED cs-bytes
          USER_AGENT cs(user-agent) cs-user-agent
          REFERER cs(referer) cs-referer
          COOKIE cs(cookie)
          HOST cs-host cs(host) x-host-header
          FORWARDED_FOR x-forwarded-for cs(x-forwarded-for)
          TIME_TAKEN:MILLISECONDS time-taken
          SERVER_IP s-ip
          SERVER_PORT s-port
          SERVER_NAME s-computername
          SITE s-sitename
          CONTENT_TYPE sc-content-type
          CODE s-reason
          """);
  private static final Part SECONDS = Part.of(Field.TIME_TAKEN, Part.Way.SECONDS);

  private final LogTime times;
  private final RowFiller filler = new RowFiller();
  private final byte[] moment = "0000-00-00T00:00:00Z".getBytes(StandardCharsets.UTF_8);
  private byte[] decoded = new byte[1024];
  private int used;
  private List<String> columns = List.of();
  private boolean tabs;

  /// The time of the line before, where lines have no date of their own.
  private String before = "";

  W3cReader(Setting setting) {
    times = new LogTime(setting);
  }

  @Override
  public Reading read(Row row) {
    byte[] bytes = row.bytes();
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    if (bytes[row.from()] == '#') {
      return directive(row.line());
    }
    List<String> names = columns.isEmpty() ? IIS : columns;
    row.kind(Kind.WEB);
    filler.start(row, bytes);
    used = 0;
    if (decoded.length < row.to() - row.from()) {
      decoded = new byte[row.to() - row.from()];
    }
    byte separator = (byte) (tabs ? '\t' : ' ');
    int at = row.from();
    for (int column = 0; column < names.size(); column++) {
      if (at > row.to()) {
        return Reading.UNREADABLE;
      }
      boolean quoted = !tabs && at < row.to() && bytes[at] == '"';
      int end = quoted ? quote(bytes, at, row.to()) : Octet.indexOf(bytes, at, row.to(), separator);
      if (!column(names.get(column), bytes, quoted ? at + 1 : at, end)) {
        return Reading.UNREADABLE;
      }
      at = next(bytes, quoted ? end + 1 : end, row.to());
    }
    boolean whole = (at == row.to() + 1 || !columns.isEmpty()) && moment(row);
    filler.finish();
    return whole ? Reading.EVENT : Reading.UNREADABLE;
  }

  /// Where a value in quotes ends: its closing quote, or the line's end.
  private static int quote(byte[] bytes, int from, int to) {
    return Octet.indexOf(bytes, from + 1, to, (byte) '"');
  }

  /// Where the next column begins; some servers write several blanks between two.
  private int next(byte[] bytes, int end, int to) {
    int at = end + 1;
    while (!tabs && at < to && bytes[at] == ' ') {
      at++;
    }
    return Math.min(at, to + 1);
  }

  private Reading directive(String line) {
    if (line.startsWith(FIELDS)) {
      String names = line.substring(FIELDS.length()).strip();
      columns = List.of(names.toLowerCase(Locale.ROOT).split("\\s+"));
      tabs = columns.contains("x-edge-location");
    }
    if (line.startsWith(DATE) && line.length() >= DATE.length() + 10) {
      byte[] date =
          line.substring(DATE.length(), DATE.length() + 10).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(date, 0, moment, 0, 10);
      before = "";
    }
    return line.startsWith("#Software")
            || line.startsWith("#Version")
            || line.startsWith("#Date")
            || line.startsWith(FIELDS)
            || !columns.isEmpty()
        ? Reading.SILENT
        : Reading.UNREADABLE;
  }

  /// False when the value cannot stand in the column.
  private boolean column(String name, byte[] bytes, int from, int to) {
    int length = to - from;
    if (name.equals("date")) {
      return length == 10 && copy(bytes, from, 10, 0);
    }
    if (name.equals("time")) {
      return length >= 8 && copy(bytes, from, 8, 11);
    }
    Part part = PARTS.get(name);
    boolean absent = length == 0 || (length == 1 && bytes[from] == '-');
    if (part != null && !absent) {
      value(name, part, bytes, from, to);
    }
    return true;
  }

  private boolean copy(byte[] bytes, int from, int count, int into) {
    System.arraycopy(bytes, from, moment, into, count);
    return true;
  }

  private void value(String name, Part part, byte[] bytes, int from, int to) {
    switch (part.field()) {
      case USER_AGENT, REFERER, COOKIE -> text(part, bytes, from, to);
      case TIME_TAKEN -> filler.put(tabs ? SECONDS : part, bytes, from, to);
      case HOST -> {
        if (!tabs || name.equals("x-host-header")) {
          filler.put(part, bytes, from, to);
        }
      }
      default -> filler.put(part, bytes, from, to);
    }
  }

  /// A header's value: IIS writes `+` for each blank, CloudFront percent escapes, once or twice.
  private void text(Part part, byte[] bytes, int from, int to) {
    int start = used;
    int out = start;
    for (int at = from; at < to; at++) {
      byte letter = bytes[at];
      decoded[out++] = letter == '+' && !tabs ? (byte) ' ' : letter;
    }
    for (int round = 0; tabs && round < 2; round++) {
      out = unescaped(start, out);
    }
    used = out;
    filler.put(part, decoded, start, out);
  }

  private int unescaped(int from, int to) {
    int out = from;
    int at = from;
    while (at < to) {
      int high = at + 2 < to ? Character.digit(decoded[at + 1], 16) : -1;
      int low = at + 2 < to ? Character.digit(decoded[at + 2], 16) : -1;
      boolean escape = decoded[at] == '%' && high >= 0 && low >= 0;
      decoded[out++] = escape ? (byte) (high << 4 | low) : decoded[at];
      at += escape ? 3 : 1;
    }
    return out;
  }

  private boolean moment(Row row) {
    if (!columns.isEmpty() && !columns.contains("date")) {
      passMidnight();
    }
    boolean read = times.read(moment, 0, moment.length) == moment.length;
    row.time(read ? times.micros() : Row.NO_TIME);
    return read;
  }

  /// A time earlier than the one before is the next day's.
  private void passMidnight() {
    String time = new String(moment, 11, 8, StandardCharsets.UTF_8);
    if (time.compareTo(before) < 0 && before.startsWith("2") && time.startsWith("0")) {
      try {
        LocalDate next = LocalDate.parse(new String(moment, 0, 10, StandardCharsets.UTF_8));
        byte[] date = next.plusDays(1).toString().getBytes(StandardCharsets.UTF_8);
        System.arraycopy(date, 0, moment, 0, 10);
      } catch (DateTimeException e) {
        return; // no date was told, and the line will have none
      }
    }
    before = time;
  }
}
