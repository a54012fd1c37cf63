package org.evenkeel.forensics.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Field;

/// What a condition asks of some fields alone: it holds wherever the other fields could make the
/// whole condition hold. When it does not, the rule is ruled out, whatever else the line says.
final class Projection {
  private final Set<Field> known;

  private Projection(Set<Field> known) {
    this.known = known;
  }

  static Condition of(Condition condition, Set<Field> known) {
    return Simplified.of(new Projection(known).of(condition, Simplified.HOLDS));
  }

  /// @param otherwise what stands for a part about other fields; the opposite below a `not`
  private Condition of(Condition condition, Condition otherwise) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> new Condition.All(each(parts, otherwise));
      case Condition.Any(List<Condition> parts) -> new Condition.Any(each(parts, otherwise));
      case Condition.Not(Condition part) ->
          new Condition.Not(
              of(part, otherwise.equals(Simplified.HOLDS) ? Simplified.FAILS : Simplified.HOLDS));
      case Condition.Has(Optional<Field> field, ValueTest test) ->
          field.isEmpty() || (known.contains(field.get()) && !refers(test)) ? condition : otherwise;
      case Condition.When when -> otherwise;
      case Condition.Line line -> otherwise;
    };
  }

  /// Whether the test asks for a field that is not known.
  private boolean refers(ValueTest test) {
    return test instanceof ValueTest.SameAs same
        && same.other().filter(field -> !known.contains(field)).isPresent();
  }

  private List<Condition> each(List<Condition> parts, Condition otherwise) {
    return parts.stream().map(part -> of(part, otherwise)).toList();
  }
}
