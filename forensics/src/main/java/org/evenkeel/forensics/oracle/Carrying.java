package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Which parameter carried an injection: the one that was different in each request.
final class Carrying {
  private static final Pattern NAME = Pattern.compile("[\\w.\\[\\]-]{1,40}");
  private static final int LEAST = 3;

  private Carrying() {}

  /// Such as `the parameter cat`; `a parameter` when none stands out, or its name is no name.
  static String words(List<TracedGroup> groups) {
    Map<String, Set<String>> values = new HashMap<>();
    groups.stream().flatMap(group -> group.lines().stream()).forEach(line -> add(line, values));
    return values.entrySet().stream()
        .filter(each -> each.getValue().size() >= LEAST && NAME.matches(each.getKey()))
        .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
        .map(each -> "the parameter " + each.getKey())
        .orElse("a parameter");
  }

  private static void add(TracedLine line, Map<String, Set<String>> values) {
    for (String pair : Surface.query(line.event()).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(pair.substring(0, equals), any -> new HashSet<>())
            .add(pair.substring(equals + 1));
      }
    }
  }
}
