package org.evenkeel.forensics.rule;

import java.util.Set;
import org.evenkeel.forensics.event.Field;

/// Which fields a condition asks for.
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

  private static boolean refers(ValueTest test, Set<Field> fields) {
    return test instanceof ValueTest.SameAs same
        && same.other().filter(fields::contains).isPresent();
  }
}
