package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Commands of the operating system that a page of the store ran, told by its answers: several
/// commands in an address, or in a header that a program of the server copies into its shell, each
/// answered with a size of its own (S4). A page that varies by itself answers one command with two
/// sizes, and a scanner's hundred commands prove nothing; the file of users that is longer than a
/// name of one is more than chance (S6).
final class ObeyedOracle implements Oracle {
  private static final String INJECTION = "command-injection";
  private static final int COMMANDS = 3;
  private static final int BY_HAND = 60;
  private static final long LONGER = 300;
  private static final Pattern SHORT =
      Pattern.compile("\\b(?:id|whoami|pwd|hostname)\\b[\\s'\";)]*(?:&|$)");
  private static final Pattern SHELL =
      Pattern.compile("(?i)(?:\\.|%2e|%%32%65|%252e){2}.*/bin/(?:ba|da|z|k)?sh$");
  private static final Pattern LONG = Pattern.compile("/etc/passwd|ls -l\\w* /(?:etc|bin|usr)");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    Map<String, List<TracedLine>> pages = new TreeMap<>();
    trail.lines().stream()
        .filter(line -> isCommand(line, site) && Surface.served(line.event()))
        .filter(line -> !site.softMissing(line.event()))
        .filter(line -> !Surface.strayScript(Surface.path(line.event())))
        .forEach(
            line ->
                pages
                    .computeIfAbsent(Surface.path(line.event()), any -> new ArrayList<>())
                    .add(line));
    pages.values().stream()
        .filter(lines -> isByHand(trail, site, lines.getFirst()) && isEachItsOwn(lines))
        .forEach(lines -> found.accept(observation(trail, lines)));
    List<TracedLine> shell =
        trail.linesWhere(event -> isShell(event) && !site.softMissing(event)).toList();
    if (shell.stream().map(line -> line.event().sent()).distinct().count() >= COMMANDS) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXPLOIT, INJECTION, "T1190", "T1059.004"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4)).raised(Grade.E3),
              "Reached the shell of the server by a path that leaves its folder, and had it run what"
                  + " the bodies held",
              shell));
    }
  }

  private static boolean isShell(Event event) {
    return Surface.isPost(event)
        && Surface.served(event)
        && SHELL.matcher(Surface.path(event)).find();
  }

  private static Observation observation(Trail trail, List<TracedLine> lines) {
    Proof proof =
        isLonger(lines)
            ? Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S6)).raised(Grade.E3)
            : Proof.of(Grade.E2);
    return Observation.of(
        trail,
        Act.of(Phase.EXPLOIT, INJECTION, "T1190", "T1059.004"),
        proof,
        "Had a page of the store run commands of the operating system, as its answers tell",
        lines);
  }

  private static boolean isCommand(TracedLine line, Site site) {
    return site.meanings(line.rules()).stream()
        .anyMatch(meaning -> meaning.aggressive() && meaning.weakness().equals(INJECTION));
  }

  /// Whether the page was told so few that somebody may have read the answers, with those that were
  /// not kept line by line.
  private static boolean isByHand(Trail trail, Site site, TracedLine one) {
    String path = Surface.path(one.event());
    return trail
            .groupsWhere(event -> Surface.path(event).equals(path))
            .filter(group -> isCommand(group.lines().getFirst(), site))
            .mapToLong(TracedGroup::count)
            .sum()
        <= BY_HAND;
  }

  private static boolean isEachItsOwn(List<TracedLine> lines) {
    Map<String, Set<Long>> answers = new HashMap<>();
    Set<Long> sizes = new HashSet<>();
    for (TracedLine line : lines) {
      answers
          .computeIfAbsent(command(line.event()), any -> new HashSet<>())
          .add(line.event().sent());
      sizes.add(line.event().sent());
    }
    LongSummaryStatistics range = sizes.stream().mapToLong(Long::longValue).summaryStatistics();
    return answers.size() >= COMMANDS
        && sizes.size() >= COMMANDS
        && answers.values().stream().allMatch(each -> each.size() == 1)
        && range.getMax() - range.getMin() >= LONGER
        && range.getMax() * 10 >= range.getMin() * 13;
  }

  /// Whether a long file was answered with more than a single word.
  private static boolean isLonger(List<TracedLine> lines) {
    LongSummaryStatistics little = sizes(lines, SHORT);
    LongSummaryStatistics much = sizes(lines, LONG);
    return little.getCount() > 0
        && much.getCount() > 0
        && much.getMin() - little.getMax() >= LONGER;
  }

  private static LongSummaryStatistics sizes(List<TracedLine> lines, Pattern asked) {
    return lines.stream()
        .map(TracedLine::event)
        .filter(event -> asked.matcher(command(event)).find())
        .mapToLong(Event::sent)
        .summaryStatistics();
  }

  /// What was asked for, and what stands in the browser's name where commands may hide.
  private static String command(Event event) {
    String agent = event.textOrEmpty(Field.USER_AGENT);
    return Queries.plain(Surface.query(event)) + (agent.startsWith("()") ? " " + agent : "");
  }
}
