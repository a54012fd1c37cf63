package org.evenkeel.forensics.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks up what correlations name, and puts each after those that it asks for. A correlation that
/// names what is not there, or that leads back to itself, is refused, and so is each that asks for
/// it.
final class Linking {
  static final String UNKNOWN = ", and no rule that can be used has this name or id";

  private final List<CorrelationDraft> drafts;
  private final Called called;
  private final List<Rule> rules;
  private final List<Correlation> correlations = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();

  /// By the number of a draft: its number among the correlations that can be used.
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private final Map<Integer, RuleException> refused = new HashMap<>();
  private final Burden burden = new Burden();

  private Linking(List<CorrelationDraft> drafts, Called called, List<Rule> rules) {
    this.drafts = drafts;
    this.called = called;
    this.rules = rules;
  }

  static Linking of(List<CorrelationDraft> drafts, Called called, List<Rule> rules) {
    Linking linking = new Linking(List.copyOf(drafts), called, rules);
    linking.refuseUnknown();
    linking.link();
    linking.refused.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> linking.tell(entry.getKey(), entry.getValue()));
    return linking;
  }

  List<Correlation> correlations() {
    return correlations;
  }

  List<RuleProblem> problems() {
    return problems;
  }

  private void tell(int draft, RuleException why) {
    CorrelationDraft each = drafts.get(draft);
    problems.add(why.at(each.keys()).problem(each.place().file(), "The correlation"));
  }

  private void refuseUnknown() {
    for (int draft = 0; draft < drafts.size(); draft++) {
      for (CorrelationDraft.Name name : drafts.get(draft).names()) {
        if (called.of(name.text()) == null) {
          refused.putIfAbsent(
              draft,
              name.wrong(
                  "names "
                      + Quote.of(name.text())
                      + UNKNOWN
                      + Nearest.hint(name.text(), called.names())));
        }
      }
    }
  }

  /// Takes whatever waits for nothing, until nothing of the kind is left (Kahn's algorithm).
  private void link() {
    Map<Integer, List<Integer>> askedBy = new HashMap<>();
    int[] waiting = new int[drafts.size()];
    Deque<Integer> ready = new ArrayDeque<>();
    for (int draft = 0; draft < drafts.size(); draft++) {
      for (CorrelationDraft.Name name : drafts.get(draft).names()) {
        Called.Holder holder = called.of(name.text());
        if (holder != null && holder.correlation()) {
          askedBy.computeIfAbsent(holder.number(), any -> new ArrayList<>()).add(draft);
          waiting[draft]++;
        }
      }
      if (waiting[draft] == 0) {
        ready.add(draft);
      }
    }
    for (Integer draft = ready.poll(); draft != null; draft = ready.poll()) {
      take(draft);
      for (int other : askedBy.getOrDefault(draft, List.of())) {
        if (--waiting[other] == 0) {
          ready.add(other);
        }
      }
    }
    refuseRings(waiting);
  }

  private void take(int draft) {
    CorrelationDraft each = drafts.get(draft);
    Optional<RuleException> missing = each.names().stream().flatMap(this::missing).findFirst();
    if (refused.containsKey(draft) || missing.isPresent()) {
      missing.ifPresent(why -> refused.putIfAbsent(draft, why));
      return;
    }
    List<Correlation.Member> members = each.names().stream().map(this::member).toList();
    Correlation correlation = each.with(members, highest(members));
    try {
      Burden.check(each, correlation);
      burden.take(correlation);
    } catch (RuleException e) {
      refused.put(draft, e);
      return;
    }
    numbers.put(draft, correlations.size());
    correlations.add(correlation);
  }

  private Stream<RuleException> missing(CorrelationDraft.Name name) {
    Called.Holder holder = called.of(name.text());
    return holder != null && holder.correlation() && !numbers.containsKey(holder.number())
        ? Stream.of(name.wrong("asks for " + Quote.of(name.text()) + ", which is not used either"))
        : Stream.empty();
  }

  private Correlation.Member member(CorrelationDraft.Name name) {
    Called.Holder holder = called.of(name.text());
    if (holder == null) {
      throw new IllegalStateException("not looked up: " + name.text());
    }
    String called = holder.name().isEmpty() ? name.text() : holder.name();
    return holder.correlation()
        ? new Correlation.Member.OfCorrelation(numbers.getOrDefault(holder.number(), -1), called)
        : new Correlation.Member.OfRule(holder.number(), called);
  }

  private Level highest(List<Correlation.Member> members) {
    return members.stream()
        .map(
            member ->
                switch (member) {
                  case Correlation.Member.OfRule(int rule, String name) -> rules.get(rule).level();
                  case Correlation.Member.OfCorrelation(int number, String name) ->
                      correlations.get(number).rule().level();
                })
        .max(Comparator.naturalOrder())
        .orElse(Level.MEDIUM);
  }

  /// Whatever still waits leads back to itself, or asks for what does.
  private void refuseRings(int[] waiting) {
    for (int draft = 0; draft < drafts.size(); draft++) {
      if (waiting[draft] > 0) {
        refused.putIfAbsent(
            draft,
            new RuleException(
                "asks for correlations that ask for it in turn, or for such ones: "
                    + ring(draft, waiting)
                    + "; one of them has to name rules only"));
      }
    }
  }

  /// The way from one to the next, until one comes again.
  private String ring(int from, int[] waiting) {
    StringBuilder way = new StringBuilder(Quote.of(drafts.get(from).rule().title()));
    boolean[] seen = new boolean[drafts.size()];
    int at = from;
    for (int step = 0; step < 5 && !seen[at]; step++) {
      seen[at] = true;
      at = next(at, waiting);
      way.append(", then ").append(Quote.of(drafts.get(at).rule().title()));
    }
    return way.toString();
  }

  private int next(int draft, int[] waiting) {
    for (CorrelationDraft.Name name : drafts.get(draft).names()) {
      Called.Holder holder = called.of(name.text());
      if (holder != null && holder.correlation() && waiting[holder.number()] > 0) {
        return holder.number();
      }
    }
    return draft;
  }
}
