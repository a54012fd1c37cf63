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

  /// Where stores write whom or what a page is about; keys of the session stand beside it.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:/(?:customers?|orders?|view|edit|detail|id|order_id|customer_id)/"
              + "|[?&](?:order_id|id_order|customer_id|id_customer|user_id|post|id)=)(\\d{1,12})");

  private Numbers() {}

  static long most(Observation seen) {
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    for (TracedLine line : seen.lines()) {
      String query = line.event().textOrEmpty(Field.QUERY);
      String path = line.event().textOrEmpty(Field.PATH);
      Matcher named = NAMED.matcher(path + "?" + query);
      boolean told = named.find();
      Matcher number = told ? named : NUMBER.matcher(query.isEmpty() ? path : query);
      if (told || number.find()) {
        low = Math.min(low, Long.parseLong(number.group(1)));
        high = Math.max(high, Long.parseLong(number.group(1)));
      }
    }
    long range = low > high ? 0 : high - low + 1;
    return Math.clamp(range, seen.count(), 2 * seen.count());
  }
}
