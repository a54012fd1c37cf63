package org.evenkeel.forensics.scan;

import java.util.Comparator;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// A request that asked the database something, and how the store answered. Kept one by one, as
/// their order is what tells.
///
/// @param time microseconds since 1970
/// @param status the answer's status, -1 when not known
/// @param sent its size in bytes, -1 when not known
/// @param took how long it took in milliseconds, -1 when the log does not tell
/// @param target what was asked for, as sent
/// @param mark where the line stands
public record Question(long time, int status, long sent, long took, String target, Mark mark)
    implements Comparable<Question> {
  private static final Comparator<Question> ORDER =
      Comparator.comparingLong(Question::time).thenComparing(Question::mark);

  private static final int LONGEST = 4_000;

  static Question of(Row row, Mark mark) {
    String target = row.text(Field.TARGET);
    String asked = target == null ? "" : target;
    String cut = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    return new Question(row.time(), row.status(), row.sent(), took(row), cut, mark);
  }

  private static long took(Row row) {
    String text = row.text(Field.TIME_TAKEN);
    boolean number =
        text != null
            && !text.isEmpty()
            && text.length() < 10
            && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    return number ? Long.parseLong(text) : -1;
  }

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }
}
