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
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.rule.Level;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.scan.Hit;
import org.evenkeel.forensics.scan.Mark;

/// Rules that fired, with everything they fired on, weightiest first.
public final class Findings {
  private static final int ACTORS = 50;
  private static final int EVIDENCE = 8;

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

  /// All findings of `hits`; what only gives context is left out.
  public List<Finding> of(Collection<Hit> hits) {
    Map<Integer, List<Hit>> byRule = new TreeMap<>();
    for (Hit hit : hits) {
      Meaning meaning = meanings.get(hit.rule());
      if (meaning != null && meaning.hostile()) {
        byRule.computeIfAbsent(hit.rule(), any -> new ArrayList<>()).add(hit);
      }
    }
    List<Finding> findings = new ArrayList<>();
    byRule.forEach((rule, its) -> findings.add(finding(rule, its)));
    Comparator<Finding> weight =
        Comparator.comparingInt((Finding finding) -> finding.success() ? 1 : 0)
            .thenComparingInt(finding -> levelOf(finding).ordinal())
            .thenComparingLong(Finding::count)
            .reversed();
    findings.sort(weight.thenComparing(finding -> finding.rule().id()));
    return findings;
  }

  private static Level levelOf(Finding finding) {
    return Level.valueOf(finding.rule().level().toUpperCase(Locale.ROOT));
  }

  private Finding finding(int number, List<Hit> hits) {
    Rule rule = rules.get(number);
    Set<String> actors =
        new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(id -> id));
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
        new RuleLabel(
            rule.id(), rule.title(), rule.level().word(), rule.attack(), rule.description()),
        count,
        Times.span(first, last),
        actors.stream().limit(ACTORS).toList(),
        proven.contains(number),
        marks.stream().limit(EVIDENCE).map(Mark::citation).toList());
  }
}
