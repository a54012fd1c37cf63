package org.evenkeel.law.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.evenkeel.law.Case;
import org.evenkeel.law.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every text of every duty, held against facts that meet it and facts that miss it by one.
class TextsTest {
  @TestFactory
  Stream<DynamicTest> everyTextIsOwedUnderItsConditionsAndNotWithoutThem() {
    return Case.duties().rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(rule.id() + " " + rule.inForce().to(), () -> holds(rule)));
  }

  private static void holds(Rule rule) {
    assertThat(Checks.failures(new Probe(Books.duties(rule, rule), rule))).isEmpty();
    Rule binding = Books.binding(rule);
    assertThat(Checks.failures(new Probe(Books.duties(rule, binding), binding))).isEmpty();
  }
}
