package org.evenkeel.forensics.rule;

/// Whether a rule that somebody brought can be tried on hostile text: its regular expressions run
/// in linear time, and all of them together take few steps for each letter.
final class Fitness {
  private static final int MOST_STEPS = 30_000;

  private final boolean trusts;
  private int steps;

  private Fitness(boolean trusts) {
    this.trusts = trusts;
  }

  /// Of a rule that somebody brought.
  static Fitness checked() {
    return new Fitness(false);
  }

  /// Of a rule that comes with the product, whose expressions a test has checked; start-up counts.
  static Fitness known() {
    return new Fitness(true);
  }

  /// @throws RuleException when `test` or all tests together cannot
  void take(ValueTest test) {
    if (!trusts && test instanceof ValueTest.Regex(LazyPattern pattern)) {
      steps += pattern.check();
      if (steps > MOST_STEPS) {
        throw new RuleException(
            "has regular expressions that together take more than "
                + MOST_STEPS
                + " steps for a letter; look for plain texts with 'contains', or split the rule");
      }
    }
  }
}
