package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.rule.Correlation;
import org.jspecify.annotations.Nullable;

/// Which values each match has to bring along for one correlation: those of its own fields, then
/// those that correlations which ask for it need in turn.
final class Layout {
  private final Correlation correlation;
  private final List<String> names;

  private Layout(Correlation correlation, Set<String> names) {
    this.correlation = correlation;
    this.names = List.copyOf(names);
  }

  /// By the number of the correlation.
  static List<Layout> of(List<Correlation> correlations) {
    List<Set<String>> names = new ArrayList<>();
    correlations.forEach(each -> names.add(new LinkedHashSet<>(each.needs())));
    for (int number = correlations.size() - 1; number >= 0; number--) {
      askBelow(correlations.get(number), names.get(number), names);
    }
    List<Layout> layouts = new ArrayList<>();
    for (int number = 0; number < correlations.size(); number++) {
      layouts.add(new Layout(correlations.get(number), names.get(number)));
    }
    return layouts;
  }

  /// Asks the correlations below for what `above` needs.
  private static void askBelow(Correlation above, Set<String> needed, List<Set<String>> names) {
    for (Correlation.Member member : above.members()) {
      if (member instanceof Correlation.Member.OfCorrelation(int below, String name)) {
        needed.forEach(each -> names.get(below).add(above.grouping().fieldOf(each, member)));
      }
    }
  }

  List<String> names() {
    return names;
  }

  /// The field of each value in the lines that a member matches.
  List<Optional<Field>> fields(Correlation.Member member) {
    return names.stream()
        .map(name -> Field.named(correlation.grouping().fieldOf(name, member)))
        .toList();
  }

  /// What `seen` by the correlation of `below` says to this one, which asks for it as `member`.
  Sighting.Seen of(Sighting.Seen seen, Layout below, Correlation.Member member) {
    List<@Nullable String> values = new ArrayList<>();
    for (String name : names) {
      int at = below.names.indexOf(correlation.grouping().fieldOf(name, member));
      values.add(at < 0 ? null : seen.values().get(at));
    }
    return new Sighting.Seen(values, "");
  }

  /// Where the fields stand that are measured.
  int[] positions(List<String> fields) {
    return fields.stream().mapToInt(names::indexOf).toArray();
  }
}
