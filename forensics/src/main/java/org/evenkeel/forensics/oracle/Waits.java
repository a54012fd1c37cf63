package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedGroup;

/// Answers that came either at once or after one and the same long wait, to equal requests: how a
/// database is read letter by letter where nothing but time tells (S5). What makes a page slow by
/// itself does not keep to a tenth of a second.
final class Waits {
  private static final int QUESTIONS = 100;
  private static final int TIMED = 30;
  private static final double WAIT = 0.9;
  private static final double SAME = 0.08;
  private static final double MS = 1000;

  /// Seconds behind a line whose form was not told.
  private static final Pattern TAIL =
      Pattern.compile("\\b(?:rt|urt|request_time|upstream_time)=\"?(\\d{1,6}\\.\\d{1,6})");

  private Waits() {}

  /// @param count how many requests there were in all
  static boolean tell(Collection<TracedGroup> forms, long count) {
    List<Double> taken =
        forms.stream()
            .flatMap(group -> group.lines().stream())
            .map(line -> seconds(line.event()))
            .filter(seconds -> seconds >= 0)
            .sorted()
            .toList();
    if (count < QUESTIONS || taken.size() < TIMED) {
      return false;
    }
    double longest = taken.getLast();
    long slow = taken.stream().filter(each -> each >= longest * (1 - SAME)).count();
    long quick = taken.stream().filter(each -> each <= longest / 3).count();
    return longest >= WAIT
        && slow + quick >= taken.size() * 19L / 20
        && slow * 8 >= taken.size()
        && quick * 8 >= taken.size();
  }

  private static double seconds(Event event) {
    String taken = event.textOrEmpty(Field.TIME_TAKEN);
    Matcher tail = TAIL.matcher(event.line());
    try {
      return !taken.isEmpty()
          ? Double.parseDouble(taken) / MS
          : tail.find() ? Double.parseDouble(tail.group(1)) : -1;
    } catch (NumberFormatException none) {
      return -1;
    }
  }
}
