package org.evenkeel.forensics.format.line;

import org.evenkeel.forensics.bytes.Decimal;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.bytes.TextWalk;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Skim;
import org.evenkeel.forensics.format.time.ClfTime;

/// Skims the lines that nearly all are: `address - - [time] "request" status bytes`, with or
/// without `"referer" "agent"` and more. Looks at each byte once; leaves to `CombinedReader`
/// whatever is not as usual.
final class CombinedSkimming {
  /// ` - - [` between address and time.
  private static final long BEFORE_TIME = 0x5b202d202d20L;

  /// `] "` between time and request.
  private static final long BEHIND_TIME = 0x22205dL;

  /// A blank before the status, and one behind it.
  private static final long AROUND_STATUS = 0x2000000020L;

  private static final int TIME = 6;
  private static final int REQUEST = TIME + ClfTime.WITH_ZONE + 3;
  private static final int SENT = 6;

  /// So many bytes from the address's or the request's end on are of the array, so that they can be
  /// looked at eight at a time.
  private static final int ROOM = 64;

  private final ClfTime times;

  CombinedSkimming(ClfTime times) {
    this.times = times;
  }

  int skim(byte[] bytes, int from, int to, Skim skim) {
    int blank = skim.address(bytes, from);
    boolean usual =
        blank > from + 1
            && blank <= bytes.length - ROOM
            && (Octet.word(bytes, blank) & 0xffff_ffff_ffffL) == BEFORE_TIME
            && (Octet.word(bytes, blank + REQUEST - 3) & 0xff_ffffL) == BEHIND_TIME;
    if (!usual) {
      return -1;
    }
    long time = times.micros(bytes, blank + TIME, blank + TIME + ClfTime.WITH_ZONE);
    int quote = skim.request(bytes, blank + REQUEST);
    return time == Row.NO_TIME || quote < 0 || quote > bytes.length - ROOM
        ? -1
        : numbers(bytes, quote, to, skim, time);
  }

  private static int numbers(byte[] bytes, int quote, int to, Skim skim, long time) {
    long around = Octet.word(bytes, quote + 1);
    int status = Decimal.of(around >>> Byte.SIZE, 3);
    int from = quote + SENT;
    int digits = TextWalk.toBlankWithinWord(bytes, from);
    int sent = digits == 1 && bytes[from] == '-' ? 0 : Decimal.of(Octet.word(bytes, from), digits);
    if ((around & 0xff_0000_00ffL) != AROUND_STATUS || status < 0 || sent < 0) {
      return -1;
    }
    skim.numbers(time, status, sent);
    return texts(bytes, from + digits, to, skim);
  }

  private static int texts(byte[] bytes, int from, int to, Skim skim) {
    if (bytes[from] == '\n') {
      return from < to ? from : -1;
    }
    if (bytes[from] != ' ' || bytes[from + 1] != '"') {
      return -1;
    }
    int referer = skim.referer(bytes, from + 2);
    boolean usual =
        referer >= 0
            && referer <= bytes.length - ROOM
            && bytes[referer + 1] == ' '
            && bytes[referer + 2] == '"';
    int agent = usual ? skim.agent(bytes, referer + 3) : -1;
    return agent < 0 || agent >= to ? -1 : Octet.endOfLine(bytes, agent + 1, to);
  }
}
