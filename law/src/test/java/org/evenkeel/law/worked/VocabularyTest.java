package org.evenkeel.law.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.law.Case;
import org.evenkeel.law.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every word of the law's vocabulary matters: ignored in the texts that use it, it makes one of
/// the checks that [TextsTest] runs fail.
class VocabularyTest {
  private static final List<Rule> RULES = Case.duties().rules();

  /// Words that say nothing that another word of the same text does not say, with that word.
  private static final Map<String, String> SAID_TWICE =
      Map.of(
          "counted materiality", "harm MATERIALITY",
          "counted size", "scope medium-or-large",
          "counted size_or_sector", "scope critical-infrastructure",
          "harm MATERIALITY", "data MATERIAL_CYBER_INCIDENT",
          "data TRACK", "data CARD_PAN");

  @TestFactory
  Stream<DynamicTest> everyWordThatIsIgnoredIsNoticed() {
    Map<String, List<Use>> uses = new TreeMap<>();
    for (Rule rule : RULES) {
      for (Term term : Terms.of(rule)) {
        uses.computeIfAbsent(term.name(), _ -> new ArrayList<>()).add(new Use(rule, term));
      }
    }
    assertThat(uses)
        .hasSizeGreaterThan(350)
        .containsKeys(SAID_TWICE.values().toArray(String[]::new));
    return uses.entrySet().stream()
        .filter(use -> !SAID_TWICE.containsKey(use.getKey()))
        .map(
            use ->
                DynamicTest.dynamicTest(
                    use.getKey(),
                    () ->
                        assertThat(use.getValue().stream().anyMatch(Use::isNoticed))
                            .as(use.getKey() + " can be ignored")
                            .isTrue()));
  }

  /// A word in the text that uses it.
  private record Use(Rule rule, Term term) {
    boolean isNoticed() {
      return notices(rule, term.ignored())
          || notices(Books.binding(rule), Books.binding(term.ignored()));
    }

    private boolean notices(Rule as, Rule ignored) {
      return Checks.fails(new Probe(Books.duties(rule, ignored), as));
    }
  }
}
