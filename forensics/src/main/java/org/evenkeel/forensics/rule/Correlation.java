package org.evenkeel.forensics.rule;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A rule about several matches of other rules: how many, how different, in which order, within
/// which time (Sigma specification 2.1, "Correlation rules"). It has been checked, and what it
/// names is there.
///
/// @param rule its title, id, level and so on; by itself it looks at no line
/// @param members the rules and correlations of which it correlates the matches, in its order
/// @param grouping which matches belong together
/// @param timespan how far apart they may be: less than this
/// @param criterion what has to be true of them
/// @param generates whether its rules' own matches are told of as well
/// @param file where it stands
public record Correlation(
    Rule rule,
    List<Member> members,
    Grouping grouping,
    Duration timespan,
    Criterion criterion,
    boolean generates,
    String file) {
  public Correlation {
    members = List.copyOf(members);
  }

  /// The fields whose values it needs to know: first those that it groups by, in their order.
  public List<String> needs() {
    Set<String> needs = new LinkedHashSet<>(grouping.by());
    if (criterion instanceof Criterion.Measured(Measure measure, List<Criterion.Bound> bounds)) {
      needs.addAll(measure.fieldNames());
    }
    return List.copyOf(needs);
  }

  /// A rule or correlation that another correlation asks for.
  public sealed interface Member {
    /// The name by which aliases know it.
    String name();

    /// A match is a line.
    ///
    /// @param rule its number in the pack
    record OfRule(int rule, String name) implements Member {}

    /// A match is a correlation that came true.
    ///
    /// @param correlation its number in the pack, lower than that of whoever asks for it
    record OfCorrelation(int correlation, String name) implements Member {}
  }
}
