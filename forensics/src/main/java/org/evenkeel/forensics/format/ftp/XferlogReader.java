package org.evenkeel.forensics.format.ftp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;

/// Reads xferlog, which wu-ftpd began and vsftpd and ProFTPD go on with: `Sun Nov 22 03:11:12 2026
/// 1 203.0.113.7 1044 /x.php b _ i r shop ftp 0 * c`. Words are counted from both ends, since the
/// file's name may hold blanks.
final class XferlogReader implements LineReader {
  private static final int WORDS_BEHIND = 9;

  private final LogTime times;

  XferlogReader(Setting setting) {
    times = new LogTime(setting);
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    int time = times.read(row.bytes(), row.from(), row.to());
    if (time < 0 || time >= row.to()) {
      return Reading.UNREADABLE;
    }
    String text = new String(row.bytes(), time, row.to() - time, StandardCharsets.UTF_8).strip();
    String[] words = text.split(" ");
    int behind = words.length - WORDS_BEHIND;
    if (behind < 4 || !fits(words, behind)) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.FTP);
    row.time(times.micros(), times.offsetSeconds());
    row.put(Field.CLIENT_IP, words[1]);
    boolean upload = words[behind + 2].equals("i");
    Action action =
        words[behind + 2].equals("d") ? Action.DELETE : upload ? Action.UPLOAD : Action.DOWNLOAD;
    row.put(Field.ACTION, action.name());
    row.put(upload ? Field.BYTES_RECEIVED : Field.BYTES_SENT, words[2]);
    row.put(Field.FILE, String.join(" ", Arrays.asList(words).subList(3, behind)));
    row.put(Field.USER, words[behind + 4]);
    return Reading.EVENT;
  }

  /// `b _ i r shop ftp 0 * c`: type, special action, direction, access, user, service, way of
  /// authentication, authenticated user, completion.
  private static boolean fits(String[] words, int behind) {
    return number(words[0])
        && number(words[2])
        && one(words[behind], "ab")
        && one(words[behind + 2], "oid")
        && one(words[behind + 3], "arg")
        && one(words[behind + 8], "ci");
  }

  private static boolean one(String word, String letters) {
    return word.length() == 1 && letters.contains(word);
  }

  private static boolean number(String word) {
    return !word.isEmpty() && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }
}
