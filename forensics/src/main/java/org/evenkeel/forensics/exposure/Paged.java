package org.evenkeel.forensics.exposure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Queries;
import org.evenkeel.forensics.scan.TracedLine;

/// How many people stand in lists that were fetched page after page, by the rows that each page was
/// asked for. The last page may be short, and one person places several orders.
final class Paged {
  private static final Pattern ROWS =
      Pattern.compile(
          "(?i)(?:^|&)(?:limit|per_?page|page_?size|take|count|[\\w.\\[\\]]*\\[?pagesize\\]?)=(?:\\d{1,7},)?"
              + "(\\d{1,6})(?:&|$)");
  private static final Pattern ORDERS = Pattern.compile("(?i)order|invoice|cart|quote|transaction");
  private static final long LEAST_BYTES = 60;
  private static final int ORDERS_EACH = 4;

  private final Set<String> pages = new HashSet<>();
  private long rows;
  private long largest;

  private Paged() {}

  /// Empty where a page does not tell how many rows it was asked for.
  static Optional<People> people(Observation seen) {
    Map<String, Paged> lists = new HashMap<>();
    for (TracedLine line : seen.lines()) {
      Event event = line.event();
      Matcher told = ROWS.matcher(Queries.plain(event.textOrEmpty(Field.QUERY)));
      if (event.status() == 200 && event.sent() > 0) {
        if (!told.find()) {
          return Optional.empty();
        }
        lists
            .computeIfAbsent(event.textOrEmpty(Field.PATH), any -> new Paged())
            .add(event, Long.parseLong(told.group(1)));
      }
    }
    double part = seen.count() / (double) Math.max(1, seen.lines().size());
    long least = 0;
    long best = 0;
    long most = 0;
    for (Map.Entry<String, Paged> list : lists.entrySet()) {
      long all = Math.round(list.getValue().rows * part);
      long full = Math.max(1, list.getValue().rows - list.getValue().largest + 1);
      boolean orders = ORDERS.matcher(list.getKey()).find();
      least = Math.max(least, orders ? Math.max(1, full / ORDERS_EACH) : full);
      best = Math.max(best, all);
      most += all;
    }
    return most == 0
        ? Optional.empty()
        : Optional.of(new People(Math.min(least, best), best, most));
  }

  private void add(Event event, long asked) {
    if (pages.add(event.textOrEmpty(Field.QUERY))) {
      long held = Math.min(asked, event.sent() / LEAST_BYTES + 1);
      rows += held;
      largest = Math.max(largest, held);
    }
  }
}
