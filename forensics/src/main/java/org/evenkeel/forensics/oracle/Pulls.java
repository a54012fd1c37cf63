package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.scan.TracedLine;

/// Lists of orders or customers fetched page after page, in pages larger than any screen shows: the
/// whole of them, not what somebody works at.
final class Pulls {
  private static final int PAGES = 3;
  private static final long EACH = 50_000;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:^|&)(?:(?:offset|page|skip|p|current_?page|[\\w.%\\[]*currentpage\\W*)=\\d{1,9}"
              + "|limit=\\d{1,9}(?:,|%2c)\\d)");

  private Pulls() {}

  /// The pages that `trail` fetched; empty when they are what a screen shows.
  static List<TracedLine> in(Trail trail, Site site) {
    List<TracedLine> pages =
        trail.lines().stream()
            .filter(line -> site.shows(line.rules(), "B43") && line.event().sent() >= EACH)
            .toList();
    Set<String> distinct = new HashSet<>();
    pages.forEach(line -> distinct.add(page(line.event())));
    return distinct.size() >= PAGES ? pages : List.of();
  }

  /// Of questions sent as forms the page is not told; their sizes differ.
  private static String page(Event event) {
    Matcher page = PAGE.matcher(Surface.query(event));
    return page.find() ? page.group() : Surface.isPost(event) ? "of " + event.sent() : "";
  }
}
