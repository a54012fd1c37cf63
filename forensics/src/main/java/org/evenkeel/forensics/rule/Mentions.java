package org.evenkeel.forensics.rule;

import java.util.Set;
import org.evenkeel.forensics.event.Field;

/// What a condition asks for: how much, and of which fields.
final class Mentions {
  private Mentions() {}

  static boolean anyOf(Condition condition, Set<Field> fields) {
    return switch (condition) {
      case Condition.All all -> all.parts().stream().anyMatch(part -> anyOf(part, fields));
      case Condition.Any any -> any.parts().stream().anyMatch(part -> anyOf(part, fields));
      case Condition.Not not -> anyOf(not.part(), fields);
      case Condition.Has has ->
          has.field().filter(fields::contains).isPresent() || refers(has.test(), fields);
      case Condition.When when -> false;
      case Condition.Line line -> false;
    };
  }

  /// Whether it asks for nothing but these fields.
  static boolean onlyOf(Condition condition, Set<Field> fields) {
    return switch (condition) {
      case Condition.All all -> all.parts().stream().allMatch(part -> onlyOf(part, fields));
      case Condition.Any any -> any.parts().stream().allMatch(part -> onlyOf(part, fields));
      case Condition.Not not -> onlyOf(not.part(), fields);
      case Condition.Has has ->
          has.field().filter(fields::contains).isPresent()
              && (!(has.test() instanceof ValueTest.SameAs same)
                  || same.other().filter(fields::contains).isPresent());
      case Condition.When when -> false;
      case Condition.Line line -> false;
    };
  }

  /// How many tests it consists of.
  static int tests(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all.parts().stream().mapToInt(Mentions::tests).sum();
      case Condition.Any any -> any.parts().stream().mapToInt(Mentions::tests).sum();
      case Condition.Not not -> tests(not.part());
      case Condition.Has has -> 1;
      case Condition.When when -> 1;
      case Condition.Line line -> 1;
    };
  }

  private static boolean refers(ValueTest test, Set<Field> fields) {
    return test instanceof ValueTest.SameAs same
        && same.other().filter(fields::contains).isPresent();
  }
}
