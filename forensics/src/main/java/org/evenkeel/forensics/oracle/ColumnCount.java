package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Event;

/// How many columns a question to the database has, found out from outside: `ORDER BY 3` is
/// answered like any page, `ORDER BY 4` and all above otherwise. Only a database that runs what is
/// sent to it knows the difference, so a clean border between the numbers proves an injection.
final class ColumnCount {
  private static final Pattern SORTED =
      Pattern.compile("(?i)^(.*?)\\border[\\s+]+by[\\s+]+(\\d{1,5})\\b");
  private static final int REFUSED = 2;
  private static final int TRIES = 4;

  /// By what stands before it, as each way to break out of a question is one of its own: the answer
  /// to each number.
  private final Map<String, TreeMap<Integer, String>> answers = new HashMap<>();

  private final Map<String, Integer> contradictions = new HashMap<>();

  private String latest = "";

  /// @param sql the query as the database would read it
  void line(String sql, Event event) {
    Matcher sorted = SORTED.matcher(sql);
    String answer = event.status() + " " + event.sent();
    latest = answer;
    if (sorted.find()) {
      String before =
          answers
              .computeIfAbsent(sorted.group(1), any -> new TreeMap<>())
              .putIfAbsent(Integer.valueOf(sorted.group(2)), answer);
      if (before != null && !before.equals(answer)) {
        contradictions.merge(sorted.group(1), 1, Integer::sum);
      }
    }
  }

  /// Whether there is a border below which all are answered alike, and above which all are answered
  /// alike, otherwise. Where the answer above it is the last that was seen, a guard may have shut
  /// the door by then.
  boolean isFound() {
    return answers.entrySet().stream()
        .anyMatch(each -> !contradictions.containsKey(each.getKey()) && hasBorder(each.getValue()));
  }

  private boolean hasBorder(SortedMap<Integer, String> byNumber) {
    String low = byNumber.get(byNumber.firstKey());
    String high = byNumber.get(byNumber.lastKey());
    int border = 0;
    int refused = 0;
    for (Map.Entry<Integer, String> each : byNumber.entrySet()) {
      if (border == 0 && !each.getValue().equals(low)) {
        border = each.getKey();
      }
      refused += border == 0 ? 0 : 1;
      if (!each.getValue().equals(border == 0 ? low : high)) {
        return false;
      }
    }
    return byNumber.size() >= TRIES
        && refused >= REFUSED
        && !latest.equals(high)
        && !isOfLength(byNumber, border);
  }

  /// Whether the numbers above the border are simply longer: a page may repeat its address.
  private static boolean isOfLength(SortedMap<Integer, String> byNumber, int border) {
    int below = digits(byNumber.headMap(border).lastKey());
    return digits(border) != below && digits(byNumber.lastKey()) == digits(border);
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }
}
