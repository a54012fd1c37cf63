package org.evenkeel.forensics.format.line;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Skim;
import org.evenkeel.forensics.format.time.ClfTime;

/// Reads `[host[:port] ][forwarded ]address ident user [time] "request" status bytes ["referer"
/// "agent" …]`.
final class CombinedReader implements LineReader {
  private final ClfTime times;
  private final CombinedSkimming skimming;

  CombinedReader(Setting setting) {
    this.times = new ClfTime(setting.zone());
    this.skimming = new CombinedSkimming(times);
  }

  @Override
  public int skim(byte[] bytes, int from, int to, Skim skim) {
    return skimming.skim(bytes, from, to, skim);
  }

  @Override
  public Reading read(Row row) {
    byte[] bytes = row.bytes();
    int to = row.to();
    int open = open(row);
    int close = close(bytes, open, to);
    int quote = close + 2;
    if (quote >= to || bytes[quote] != '"' || bytes[quote - 1] != ' ') {
      return row.from() == to ? Reading.SILENT : Reading.UNREADABLE;
    }
    int end = closingQuote(bytes, quote + 1, to);
    if (end == to) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.WEB);
    row.time(times.micros(bytes, open + 1, close), times.offsetSeconds());
    request(row, quote + 1, end);
    return numbers(row, end + 2);
  }

  @Override
  public long clientAt(byte[] bytes, int from, int to) {
    int blank = Octet.indexOf(bytes, from, to, (byte) ' ');
    return anonymous(bytes, blank, to) && blank > from ? slice(from, blank) : -1;
  }

  @Override
  public long pathAt(byte[] bytes, int from, int to) {
    int blank = Octet.indexOf(bytes, from, to, (byte) ' ');
    int quote = blank + 5 + ClfTime.WITH_ZONE + 3;
    boolean usual =
        anonymous(bytes, blank, to)
            && blank > from
            && quote < to
            && bytes[quote] == '"'
            && bytes[quote - 1] == ' '
            && bytes[quote - 2] == ']';
    if (!usual) {
      return -1;
    }
    int end = closingQuote(bytes, quote + 1, to);
    int method = Octet.indexOf(bytes, quote + 1, end, (byte) ' ');
    if (method == end) {
      return -1;
    }
    int mark = Octet.indexOf(bytes, method + 1, protocol(bytes, method + 1, end), (byte) '?');
    return isAbsent(bytes, method + 1, mark) ? 0 : slice(method + 1, mark);
  }

  private static long slice(int from, int to) {
    return (long) from << 32 | to;
  }

  /// Reads what stands before the time and returns where its bracket opens, or the line's end.
  private static int open(Row row) {
    byte[] bytes = row.bytes();
    int blank = Octet.indexOf(bytes, row.from(), row.to(), (byte) ' ');
    if (anonymous(bytes, blank, row.to()) && blank > row.from()) {
      put(row, Field.CLIENT_IP, row.from(), blank);
      return blank + 5;
    }
    int open = Octet.indexOf(bytes, blank, row.to(), (byte) '[');
    return client(row, open) ? open : row.to();
  }

  /// Whether ` - - [` follows, as in nearly every line.
  private static boolean anonymous(byte[] bytes, int blank, int to) {
    return blank + 5 < to
        && bytes[blank + 1] == '-'
        && bytes[blank + 2] == ' '
        && bytes[blank + 3] == '-'
        && bytes[blank + 4] == ' '
        && bytes[blank + 5] == '[';
  }

  private static int close(byte[] bytes, int open, int to) {
    int usual = open + ClfTime.WITH_ZONE + 1;
    return usual < to && bytes[usual] == ']' ? usual : Octet.indexOf(bytes, open, to, (byte) ']');
  }

  /// The words before the time: `address ident user`, and what may stand before them.
  private static boolean client(Row row, int open) {
    byte[] bytes = row.bytes();
    int end = open - 1;
    int user = wordBefore(bytes, row.from(), end);
    int ident = wordBefore(bytes, row.from(), user - 1);
    int address = wordBefore(bytes, row.from(), ident - 1);
    if (address < row.from() || ident - 1 <= address || bytes[end] != ' ') {
      return false;
    }
    put(row, Field.CLIENT_IP, address, ident - 1);
    put(row, Field.USER, user, end);
    return address == row.from() || Ahead.read(row, row.from(), address - 1, ident - 1);
  }

  private static int wordBefore(byte[] bytes, int from, int end) {
    int at = end;
    while (at > from && bytes[at - 1] != ' ') {
      at--;
    }
    return end <= from ? from - 1 : at;
  }

  private static void request(Row row, int from, int to) {
    byte[] bytes = row.bytes();
    int method = Octet.indexOf(bytes, from, to, (byte) ' ');
    if (method == to) {
      put(row, Field.TARGET, from, to);
      return;
    }
    int protocol = protocol(bytes, method + 1, to);
    put(row, Field.METHOD, from, method);
    if (protocol < to) {
      put(row, Field.PROTOCOL, protocol + 1, to);
    }
    put(row, Field.TARGET, method + 1, protocol);
    int mark = Octet.indexOf(bytes, method + 1, protocol, (byte) '?');
    put(row, Field.PATH, method + 1, mark);
    if (mark < protocol) {
      row.put(Field.QUERY, mark + 1, protocol);
    }
  }

  /// The blank before `HTTP/1.1` or `HTTP/2`; the end when there is none.
  private static int protocol(byte[] bytes, int from, int to) {
    int usual = to - 9;
    if (usual >= from && isProtocol(bytes, usual)) {
      return usual;
    }
    for (int at = to - 5; at >= from && at > usual; at--) {
      if (isProtocol(bytes, at)) {
        return at;
      }
    }
    return to;
  }

  private static boolean isProtocol(byte[] bytes, int at) {
    return bytes[at] == ' '
        && bytes[at + 1] == 'H'
        && bytes[at + 2] == 'T'
        && bytes[at + 3] == 'T'
        && bytes[at + 4] == 'P';
  }

  private static Reading numbers(Row row, int from) {
    byte[] bytes = row.bytes();
    int to = row.to();
    int blank = Octet.indexOf(bytes, Math.min(from, to), to, (byte) ' ');
    int status = number(bytes, from, blank);
    if (status < 0) {
      return Reading.UNREADABLE;
    }
    row.status(status);
    put(row, Field.STATUS, from, blank);
    int next = Octet.indexOf(bytes, Math.min(blank + 1, to), to, (byte) ' ');
    sent(row, Math.min(blank + 1, to), next);
    int referer = bare(bytes, next + 1, to) ? next + 1 : quoted(row, next + 1, Field.REFERER);
    if (referer < to) {
      quoted(row, referer + 2, Field.USER_AGENT);
    }
    return Reading.EVENT;
  }

  /// Whether a `-` without quotes stands for the referer, as Traefik writes it.
  private static boolean bare(byte[] bytes, int from, int to) {
    return from + 1 < to && bytes[from] == '-' && bytes[from + 1] == ' ';
  }

  private static void sent(Row row, int from, int to) {
    byte[] bytes = row.bytes();
    if (to - from == 1 && bytes[from] == '-') {
      row.sent(0);
      return;
    }
    long number = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9 || number > Long.MAX_VALUE / 16) {
        return;
      }
      number = number * 10 + digit;
    }
    if (to > from) {
      row.sent(number);
      row.put(Field.BYTES_SENT, from, to);
    }
  }

  /// Reads a quoted field at `from` and returns where its closing quote stands, or the end.
  private static int quoted(Row row, int from, Field field) {
    byte[] bytes = row.bytes();
    if (from >= row.to() || bytes[from] != '"') {
      return row.to();
    }
    int end = closingQuote(bytes, from + 1, row.to());
    put(row, field, from + 1, end);
    return end;
  }

  /// The next quote that no backslash escapes, or `to`.
  private static int closingQuote(byte[] bytes, int from, int to) {
    int at = Octet.indexOf(bytes, from, to, (byte) '"');
    while (at < to && bytes[at - 1] == '\\' && escaped(bytes, from, at)) {
      at = Octet.indexOf(bytes, at + 1, to, (byte) '"');
    }
    return at;
  }

  private static boolean escaped(byte[] bytes, int from, int quote) {
    int at = quote;
    while (at > from && bytes[at - 1] == '\\') {
      at--;
    }
    return (quote - at & 1) == 1;
  }

  private static int number(byte[] bytes, int from, int to) {
    if (to - from != 3) {
      return -1;
    }
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static void put(Row row, Field field, int from, int to) {
    if (!isAbsent(row.bytes(), from, to)) {
      row.put(field, from, to);
    }
  }

  private static boolean isAbsent(byte[] bytes, int from, int to) {
    return to <= from || (to - from == 1 && bytes[from] == '-');
  }
}
