package org.evenkeel.forensics.exposure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.TracedLine;

/// How many were opened at most by someone who counted through numbers: where lines were lost, the
/// numbers between those that are left tell of the others.
final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,12})(?:\\D*$|[&/?])");

  private Numbers() {}

  static long most(Observation seen) {
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    for (TracedLine line : seen.lines()) {
      String query = line.event().textOrEmpty(Field.QUERY);
      String told = query.isEmpty() ? line.event().textOrEmpty(Field.PATH) : query;
      Matcher number = NUMBER.matcher(told);
      if (number.find()) {
        low = Math.min(low, Long.parseLong(number.group(1)));
        high = Math.max(high, Long.parseLong(number.group(1)));
      }
    }
    long range = low > high ? 0 : high - low + 1;
    return Math.clamp(range, seen.count(), 2 * seen.count());
  }
}
