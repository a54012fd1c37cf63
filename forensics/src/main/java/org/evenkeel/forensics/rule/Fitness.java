package org.evenkeel.forensics.rule;

/// Whether a condition that somebody brought can be tried on hostile text.
final class Fitness {
  private Fitness() {}

  /// @throws RuleException when one of its regular expressions cannot
  static void check(Condition condition) {
    switch (condition) {
      case Condition.All all -> all.parts().forEach(Fitness::check);
      case Condition.Any any -> any.parts().forEach(Fitness::check);
      case Condition.Not not -> check(not.part());
      case Condition.Has has -> check(has.test());
      case Condition.When when -> {}
      case Condition.Line line -> check(line.test());
    }
  }

  private static void check(ValueTest test) {
    if (test instanceof ValueTest.Regex regex) {
      regex.pattern().check();
    }
  }
}
