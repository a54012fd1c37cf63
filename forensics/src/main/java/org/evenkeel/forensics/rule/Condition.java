package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.event.Field;

/// When a rule fires, as a tree: the checked form of Sigma's detection and condition together.
public sealed interface Condition {
  /// All of them hold.
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = parts.size() < 2 ? List.copyOf(parts) : cheapFirst(parts);
    }
  }

  private static List<Condition> cheapFirst(List<Condition> parts) {
    List<Condition> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(Condition::cost));
    return List.copyOf(sorted);
  }

  private static int cost(List<Condition> parts) {
    int cost = 0;
    for (Condition part : parts) {
      cost += part.cost();
    }
    return cost;
  }

  /// How much work it is to try, roughly; the cheap is tried before the dear.
  default int cost() {
    return switch (this) {
      case All(List<Condition> parts) -> cost(parts);
      case Any(List<Condition> parts) -> cost(parts);
      case Not(Condition part) -> part.cost();
      case Has(Optional<Field> field, ValueTest test) -> test.cost();
      case When when -> 50;
      case Line(ValueTest test) -> 4 * test.cost();
    };
  }

  /// At least one holds.
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// It does not hold.
  record Not(Condition part) implements Condition {}

  /// A field's value passes a test. Without a field, no log has it, and nothing passes.
  record Has(Optional<Field> field, ValueTest test) implements Condition {}

  /// A part of the event's time compares so with `bound`. Never without a time.
  record When(TimePart part, Comparison comparison, double bound) implements Condition {}

  /// The whole line holds a text.
  record Line(ValueTest test) implements Condition {}
}
