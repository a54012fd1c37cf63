package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.known.Weaknesses;
import org.evenkeel.forensics.scan.TracedLine;

/// Notices of payment that browsers sent from the page on which they had ordered, by the address
/// that takes them. Where a provider's own script on that page sends them, all who pay so do, with
/// all kinds of browsers; who changes addresses to forge them keeps the browser.
final class Notices {
  private static final int SEVERAL = 3;
  private static final long MANY = 10;

  /// How likely it may be that buyers have one browser by chance.
  private static final double CHANCE = 0.05;

  private static final String OPEN = "broken-access-control";

  private final Map<String, Map<String, Set<String>>> sendersByAgent = new HashMap<>();

  /// By the address that takes them, how many notices programs sent that are no browsers.
  private final Map<String, Long> byPrograms = new HashMap<>();

  private final Browsers browsers;

  Notices(Browsers browsers) {
    this.browsers = browsers;
  }

  void add(Trail trail, Site site) {
    List<TracedLine> notices = PaymentForgeryOracle.all(trail, site);
    notices.stream()
        .map(TracedLine::event)
        .filter(notice -> !isBrowsers(notice))
        .forEach(notice -> byPrograms.merge(taker(notice), 1L, Long::sum));
    notices.stream()
        .filter(line -> PaymentForgeryOracle.isBuyers(trail, line))
        .forEach(
            line ->
                sendersByAgent
                    .computeIfAbsent(taker(line.event()), any -> new HashMap<>())
                    .computeIfAbsent(agent(line.event()), any -> new HashSet<>())
                    .add(trail.address()));
  }

  /// Whether one notice from a browser is worth a question: its taker is known to believe anybody,
  /// or most of those who sent any there came from several addresses with one browser.
  boolean isOdd(Event notice) {
    return isOpen(notice) || isOneBrowsers(notice);
  }

  /// Whether the provider's program brings notices to where a browser sent this one.
  boolean isProgramsPlace(Event notice) {
    return isBrowsers(notice) && byPrograms.getOrDefault(taker(notice), 0L) >= MANY;
  }

  private static boolean isBrowsers(Event notice) {
    return agent(notice).startsWith("Mozilla/");
  }

  /// Whether a known weakness is that it believes whoever sends it.
  private static boolean isOpen(Event notice) {
    String target = Surface.path(notice) + "?" + Surface.query(notice);
    return Weaknesses.at(notice.textOrEmpty(Field.METHOD), target).stream()
        .anyMatch(weakness -> weakness.kind().equals(OPEN));
  }

  private boolean isOneBrowsers(Event notice) {
    Map<String, Set<String>> byAgent = sendersByAgent.getOrDefault(taker(notice), Map.of());
    int same = byAgent.getOrDefault(agent(notice), Set.of()).size();
    int all = byAgent.values().stream().mapToInt(Set::size).sum();
    return same >= SEVERAL && same * 3 >= all * 2 && isNoChance(agent(notice), same);
  }

  /// Whether so many buyers would hardly have this very browser, as common as it is here.
  private boolean isNoChance(String agent, int buyers) {
    return Math.pow(browsers.share(agent), buyers - 1.0) <= CHANCE;
  }

  private static String taker(Event notice) {
    StringBuilder letters = new StringBuilder(Surface.path(notice));
    Surface.query(notice)
        .chars()
        .filter(each -> each < '0' || each > '9')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String agent(Event notice) {
    return notice.textOrEmpty(Field.USER_AGENT);
  }
}
