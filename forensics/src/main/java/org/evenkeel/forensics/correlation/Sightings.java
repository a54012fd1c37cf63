package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.rule.Correlation;

/// All matches of rules that correlations ask for, gathered by many threads. What is kept at the
/// end depends on the lines alone, not on the order in which they came.
public final class Sightings {
  /// How many are kept at the end.
  static final int MOST = 250_000;

  /// How many are kept of one group, until there are too many in all.
  static final int MOST_OF_GROUP = 10_000;

  private static final int SLACK = MOST / 4;

  private final List<Correlation> correlations;
  private final List<Layout> layouts;
  private final List<Groups> groups;
  private final List<Omissions> omissions;
  private int mostOfGroup = MOST_OF_GROUP;
  private int size;
  private int sizeWhenTrimmed;

  /// @param correlations in the order of their numbers
  public Sightings(List<Correlation> correlations) {
    this.correlations = List.copyOf(correlations);
    this.layouts = Layout.of(correlations);
    this.groups = correlations.stream().map(any -> new Groups()).toList();
    this.omissions = correlations.stream().map(any -> new Omissions()).toList();
  }

  /// A sighting for one correlation.
  ///
  /// @param correlation its number
  record For(int correlation, Sighting sighting) {}

  /// Takes in what one thread has seen.
  synchronized void add(List<For> seen) {
    seen.forEach(this::add);
    if (size > Math.max(MOST, sizeWhenTrimmed) + SLACK) {
      trim();
    }
  }

  private void add(For seen) {
    int number = seen.correlation();
    Sighting sighting = seen.sighting();
    omissions.get(number).seen(sighting.lines());
    List<String> key = sighting.seen().key(correlations.get(number).grouping().by().size());
    if (key == null) {
      omissions.get(number).ungrouped(sighting.lines());
    } else {
      size += groups.get(number).add(key, sighting);
    }
  }

  /// Whatever has to be known of the lines that rules match.
  public Witness witness() {
    return new Witness(this);
  }

  /// A match without a time, which cannot be held against others.
  synchronized void untimed(int correlation, long lines) {
    omissions.get(correlation).untimed(lines);
  }

  private void trim() {
    size = trimmed();
    while (size > MOST && mostOfGroup > 1) {
      mostOfGroup /= 2;
      size = trimmed();
    }
    sizeWhenTrimmed = size;
  }

  private int trimmed() {
    return groups.stream().mapToInt(each -> each.trim(mostOfGroup)).sum();
  }

  /// What came true. To be called when all lines have been seen.
  public synchronized List<Outcome> outcomes() {
    trim();
    List<List<Firing>> firings = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (int number = 0; number < correlations.size(); number++) {
      firings.add(firings(number, firings));
      omissions.get(number).take(groups.get(number));
      groups.get(number).clear();
      outcomes.add(
          Outcome.of(correlations.get(number), firings.get(number), omissions.get(number)));
    }
    return outcomes;
  }

  /// @param below those of the correlations before
  private List<Firing> firings(int number, List<List<Firing>> below) {
    List<Correlation.Member> members = correlations.get(number).members();
    for (int at = 0; at < members.size(); at++) {
      if (members.get(at) instanceof Correlation.Member.OfCorrelation(int other, String name)) {
        chain(number, at, other, below.get(other));
      }
    }
    groups.get(number).trim(mostOfGroup);
    return new Judging(correlations.get(number), layouts.get(number)).firings(groups.get(number));
  }

  /// Shows a correlation what came true of another, which it asks for as its rule `at`.
  private void chain(int number, int at, int other, List<Firing> firings) {
    Chaining chaining = new Chaining(correlations.get(number), layouts.get(number));
    for (Firing firing : firings) {
      chaining
          .sightings(firing, layouts.get(other), at)
          .forEach(sighting -> add(new For(number, sighting)));
    }
  }

  List<Correlation> correlations() {
    return correlations;
  }

  List<Layout> layouts() {
    return layouts;
  }
}
