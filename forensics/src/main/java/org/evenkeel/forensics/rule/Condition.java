package org.evenkeel.forensics.rule;

import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.event.Field;

/// When a rule fires, as a tree: the checked form of Sigma's detection and condition together.
public sealed interface Condition {
  /// All of them hold.
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
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

  /// The whole line holds a text.
  record Line(ValueTest test) implements Condition {}
}
