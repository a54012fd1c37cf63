package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import org.evenkeel.forensics.event.Field;

/// Programs that measure how much a store bears, and say so: they sign in, search and fill baskets
/// a thousand times, as those who guess do. Nobody who breaks in is excused by such a name.
final class LoadTests {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)\\bk6/|jmeter|gatling|locust|artillery|apachebench|^wrk|\\bsiege/|^hey/|vegeta|loadrunner"
              + "|blazemeter|loadstorm|neoload");

  private LoadTests() {}

  /// Whether all that this one did was done by such a program, and no rule speaks against it.
  static boolean isOne(Trail trail, Site site) {
    return !trail.lines().isEmpty()
        && trail.lines().stream()
            .allMatch(line -> NAMES.matcher(line.event().textOrEmpty(Field.USER_AGENT)).find())
        && !site.hostile(trail);
  }
}
