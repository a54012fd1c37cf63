package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// People whose browsers called a program that intruders left: customers whose card numbers a
/// skimmer sends to a collector in the store itself, and those whom a forged page deceives. They
/// are the victims, and none of the intruders.
final class Visitors {
  private static final int MANY = 10;
  private static final int SOME = 5;
  private static final int FEW = 30;

  /// Pages in the name of a bank or a parcel service, in folders where no store has any.
  private static final String FORGED = "B65";

  private static final long WORD = 200;
  private static final Pattern TILL =
      Pattern.compile(
          "(?i)checkout|onepage|onestep|/order|/cart|basket|payment|kasse|warenkorb|caisse|commande|"
              + "afrekenen|pagamento|pago");

  private Visitors() {}

  /// Whether all that speaks against this one are calls of such programs, as a browser makes them.
  static boolean isOne(Trail trail, Site site) {
    long calls = 0;
    for (TracedGroup group : trail.groups()) {
      boolean hostile = site.meanings(group).stream().anyMatch(Meaning::hostile);
      boolean program =
          Surface.strayScript(Surface.path(group.event())) && Surface.isPost(group.event());
      if ((hostile || program) && !isCall(group, site)) {
        return false;
      }
      calls += hostile || program ? group.count() : 0;
    }
    return calls > 0 && calls <= FEW;
  }

  private static boolean isCall(TracedGroup group, Site site) {
    String path = Surface.path(group.event());
    PathFacts facts = Surface.strayScript(path) ? site.path(path).orElse(null) : null;
    boolean told =
        site.meanings(group).stream()
            .anyMatch(meaning -> meaning.weakness().equals("command-injection"));
    return facts != null
        && !told
        && group.lines().stream().allMatch(line -> isBrowsers(line.event()))
        && ((facts.addresses().size() > MANY && !Surface.isPost(group.event()))
            || (facts.posters().size() > SOME
                && group.lines().stream().allMatch(Visitors::isSentThere)));
  }

  private static boolean isBrowsers(Event event) {
    return event.textOrEmpty(Field.USER_AGENT).startsWith("Mozilla/5.0 (");
  }

  private static boolean isSentThere(TracedLine line) {
    return line.event().text(Field.REFERER).isPresent();
  }

  /// Programs to which the pages of the checkout have customers' browsers send something that is
  /// answered with next to nothing: skimmers that collect in the store itself. Nobody is named for
  /// it; whoever fetches what was collected is.
  static List<Observation> collectors(List<Trail> trails, Site site) {
    Map<String, List<TracedLine>> byPath = new TreeMap<>();
    for (Trail trail : trails) {
      trail
          .linesWhere(event -> Surface.isPost(event) && Surface.strayScript(Surface.path(event)))
          .filter(line -> isBrowsers(line.event()) && isSentThere(line))
          .forEach(
              line ->
                  byPath
                      .computeIfAbsent(Surface.path(line.event()), any -> new ArrayList<>())
                      .add(line));
    }
    List<Observation> found = new ArrayList<>(forged(trails, site));
    byPath.forEach(
        (path, lines) -> site.path(path).ifPresent(facts -> collector(facts, lines, site, found)));
    return found;
  }

  /// Pages in another brand's name that visitors sent something to.
  private static List<Observation> forged(List<Trail> trails, Site site) {
    List<TracedLine> lines =
        trails.stream()
            .filter(trail -> isOne(trail, site))
            .flatMap(trail -> trail.lines().stream())
            .filter(line -> site.shows(line.rules(), FORGED))
            .sorted()
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new Observation(
                "",
                Act.of(Phase.ABUSE, "foreign-brand-page", "T1608"),
                Proof.of(Grade.E2),
                "A page in another brand's name took what visitors typed; they are its victims",
                lines,
                lines.size(),
                lines.getLast().event().time()));
  }

  private static void collector(
      PathFacts facts, List<TracedLine> lines, Site site, List<Observation> found) {
    Set<String> people = new HashSet<>();
    lines.forEach(line -> people.add(line.event().textOrEmpty(Field.CLIENT_IP)));
    boolean fromTill = most(lines, event -> TILL.matcher(event.textOrEmpty(Field.REFERER)).find());
    boolean curt = most(lines, event -> event.sent() <= WORD);
    if (people.size() <= SOME || !fromTill || facts.withReferer() * 10 < facts.requests() * 8) {
      return;
    }
    List<TracedLine> sorted = lines.stream().sorted().toList();
    Proof proof =
        curt && site.isNewcomer(facts.firstPost())
            ? Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S2, Sign.S14)).raised(Grade.E3)
            : Proof.of(Grade.E2);
    found.add(
        new Observation(
            "",
            Act.of(Phase.COLLECT, Act.PAGE_CODE, "T1056.003"),
            proof,
            "Pages of the checkout had the browsers of customers send something to a program in a"
                + " folder for pictures: a skimmer that collects in the store itself. Those who"
                + " called it are its victims, not intruders",
            sorted,
            facts.posts(),
            sorted.getLast().event().time()));
  }

  private static boolean most(List<TracedLine> lines, Predicate<Event> test) {
    return lines.stream().map(TracedLine::event).filter(test).count() * 10 >= lines.size() * 9L;
  }
}
