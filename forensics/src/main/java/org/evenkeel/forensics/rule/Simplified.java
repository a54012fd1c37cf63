package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.List;

/// A condition without what makes no difference: parts that hold or fail whatever a line says, and
/// "and" within "and". A field that no log has is never there.
final class Simplified {
  /// What every line is.
  static final Condition HOLDS = new Condition.All(List.of());

  /// What no line is.
  static final Condition FAILS = new Condition.Any(List.of());

  private Simplified() {}

  static Condition of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> all(parts);
      case Condition.Any(List<Condition> parts) -> any(parts);
      case Condition.Not(Condition part) -> not(of(part));
      case Condition.Has has -> has.field().isPresent() ? has : withoutField(has.test());
      case Condition.When when -> when;
      case Condition.Line line -> line;
    };
  }

  private static Condition withoutField(ValueTest test) {
    return test.equals(new ValueTest.Exists(false)) ? HOLDS : FAILS;
  }

  private static Condition not(Condition part) {
    if (part instanceof Condition.Not(Condition inner)) {
      return inner;
    }
    if (part.equals(HOLDS)) {
      return FAILS;
    }
    return part.equals(FAILS) ? HOLDS : new Condition.Not(part);
  }

  private static Condition all(List<Condition> parts) {
    List<Condition> kept = new ArrayList<>();
    for (Condition part : parts) {
      Condition simple = of(part);
      if (simple.equals(FAILS)) {
        return FAILS;
      }
      if (simple instanceof Condition.All(List<Condition> inner)) {
        kept.addAll(inner);
      } else {
        kept.add(simple);
      }
    }
    return kept.size() == 1 ? kept.getFirst() : new Condition.All(kept);
  }

  private static Condition any(List<Condition> parts) {
    List<Condition> kept = new ArrayList<>();
    for (Condition part : parts) {
      Condition simple = of(part);
      if (simple.equals(HOLDS)) {
        return HOLDS;
      }
      if (simple instanceof Condition.Any(List<Condition> inner)) {
        kept.addAll(inner);
      } else {
        kept.add(simple);
      }
    }
    return kept.size() == 1 ? kept.getFirst() : new Condition.Any(kept);
  }
}
