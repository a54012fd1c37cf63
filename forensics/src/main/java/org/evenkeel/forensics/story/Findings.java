package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.investigation.Finding.RuleLabel;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Throng;
import org.evenkeel.forensics.rule.Level;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.scan.Hit;
import org.evenkeel.forensics.scan.Mark;
import org.evenkeel.forensics.scan.TracedLine;

/// Rules that fired, with everything they fired on, weightiest first.
public final class Findings {
  private static final int ACTORS = 50;
  private static final int EVIDENCE = 8;
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(id -> id);

  /// What the oracles saw, and the throngs that some of it belongs to.
  public record Seen(Collection<Observation> observations, Collection<Throng> throngs) {
    public Seen {
      observations = List.copyOf(observations);
      throngs = List.copyOf(throngs);
    }
  }

  private final List<Rule> rules;
  private final Map<Integer, Meaning> meanings;
  private final Map<String, String> actorOfAddress;
  private final Set<Integer> proven;

  /// @param rules by their numbers
  /// @param meanings likewise
  /// @param actorOfAddress ids of actors
  /// @param proven numbers of rules whose lines show success
  public Findings(
      List<Rule> rules,
      Map<Integer, Meaning> meanings,
      Map<String, String> actorOfAddress,
      Set<Integer> proven) {
    this.rules = List.copyOf(rules);
    this.meanings = Map.copyOf(meanings);
    this.actorOfAddress = Map.copyOf(actorOfAddress);
    this.proven = Set.copyOf(proven);
  }

  /// All findings of `hits` and `observations`. What only gives context is left out, but where many
  /// such lines together tell something, as many failed logins do.
  ///
  /// @param correlated what came of correlations
  public List<Finding> of(Collection<Hit> hits, Seen seen, Correlated correlated) {
    Map<Integer, List<Hit>> byRule = new TreeMap<>();
    for (Hit hit : hits) {
      Meaning meaning = meanings.get(hit.rule());
      if (meaning != null && meaning.hostile()) {
        byRule.computeIfAbsent(hit.rule(), any -> new ArrayList<>()).add(hit);
      }
    }
    List<Finding> findings = new ArrayList<>();
    byRule.forEach((rule, its) -> findings.add(finding(rule, its)));
    findings.addAll(together(seen));
    ThrongFindings throngs = new ThrongFindings(seen.observations());
    seen.throngs().forEach(throng -> findings.add(throngs.of(throng, this::actors)));
    findings.addAll(correlated.findings(actorOfAddress));
    Comparator<Finding> weight =
        Comparator.comparingInt((Finding finding) -> finding.success() ? 1 : 0)
            .thenComparingInt(finding -> levelOf(finding).ordinal())
            .thenComparingLong(Finding::count)
            .reversed();
    findings.sort(weight.thenComparing(finding -> finding.rule().id()));
    return findings;
  }

  private List<Finding> together(Seen seen) {
    Map<Integer, List<Observation>> byRule = new TreeMap<>();
    for (Observation observation : seen.observations()) {
      boolean guessing =
          observation.act().technique().equals(Act.GUESSED_PASSWORD)
              && seen.throngs().stream()
                  .noneMatch(throng -> ThrongFindings.isOf(throng, observation));
      observation.lines().stream()
          .flatMap(line -> line.rules().stream())
          .filter(rule -> guessing && meanings.containsKey(rule) && !hostile(rule))
          .findFirst()
          .ifPresent(
              rule -> byRule.computeIfAbsent(rule, any -> new ArrayList<>()).add(observation));
    }
    List<Finding> findings = new ArrayList<>();
    byRule.forEach((rule, its) -> findings.add(guessing(rule, its)));
    return findings;
  }

  private boolean hostile(int rule) {
    Meaning meaning = meanings.get(rule);
    return meaning != null && meaning.hostile();
  }

  private Finding guessing(int rule, List<Observation> observations) {
    long first = observations.stream().mapToLong(Observation::first).min().orElse(Long.MAX_VALUE);
    long last = observations.stream().mapToLong(Observation::last).max().orElse(Long.MIN_VALUE);
    List<TracedLine> lines =
        observations.stream().flatMap(seen -> seen.lines().stream()).sorted().toList();
    return new Finding(
        label(rules.get(rule)),
        observations.stream().mapToLong(Observation::count).sum(),
        Times.span(first, last),
        actors(observations),
        proven.contains(rule),
        lines.stream().limit(EVIDENCE).map(line -> line.mark().citation()).toList());
  }

  private List<String> actors(Collection<Observation> observations) {
    return observations.stream()
        .map(seen -> actorOfAddress.getOrDefault(seen.address(), ""))
        .filter(id -> !id.isEmpty())
        .distinct()
        .sorted(BY_NUMBER)
        .limit(ACTORS)
        .toList();
  }

  static RuleLabel label(Rule rule) {
    return new RuleLabel(
        rule.id(),
        rule.title(),
        rule.level().word(),
        rule.attack(),
        rule.description(),
        rule.remarks().falsePositives(),
        rule.remarks().references());
  }

  private static Level levelOf(Finding finding) {
    return Level.valueOf(finding.rule().level().toUpperCase(Locale.ROOT));
  }

  private Finding finding(int number, List<Hit> hits) {
    Rule rule = rules.get(number);
    Set<String> actors = new TreeSet<>(BY_NUMBER);
    List<Mark> marks = new ArrayList<>();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    long count = 0;
    for (Hit hit : hits) {
      actors.add(actorOfAddress.getOrDefault(hit.address(), ""));
      marks.addAll(hit.marks());
      first = Math.min(first, hit.first());
      last = Math.max(last, hit.last());
      count += hit.count();
    }
    actors.remove("");
    marks.sort(null);
    return new Finding(
        label(rule),
        count,
        Times.span(first, last),
        actors.stream().limit(ACTORS).toList(),
        proven.contains(number),
        marks.stream().limit(EVIDENCE).map(Mark::citation).toList());
  }
}
