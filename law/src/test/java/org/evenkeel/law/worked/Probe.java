package org.evenkeel.law.worked;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.evenkeel.law.Duties;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.facts.Reading;
import org.evenkeel.law.rule.Rule;

/// One text of a duty as it was written, asked of duties in which something may have been changed.
/// What does not come out as the text has it is a failure, in a sentence.
record Probe(Duties duties, Rule rule) {
  /// What a text must make of changed facts.
  interface Check {
    void of(Probe probe, List<String> failures);
  }

  Duty duty(Consumer<Owed> change) {
    Owed owed = Owed.under(rule);
    change.accept(owed);
    return duty(owed);
  }

  Duty duty(Owed owed) {
    return switch (duties.read("facts.yaml", owed.text())) {
      case Reading.Read read -> Objects.requireNonNull(duties.assess(read.facts()).find(rule.id()));
      case Reading.Refused refused -> throw new AssertionError(refused.problems() + owed.text());
    };
  }

  String state(Consumer<Owed> change) {
    return duty(change).state().code();
  }

  void expect(List<String> failures, String what, Object is, Object wanted) {
    if (!Objects.equals(is, wanted)) {
      failures.add(rule.id() + ", " + what + ": " + is + " where it is " + wanted);
    }
  }
}
