package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.rule.RuleSet;

/// Which rules a line could match at all, told by the literals in it. Built once from all rules
/// about one kind of event; shared by all threads.
final class Prefilter {
  private final RuleSet rules;
  private final LiteralAutomaton automaton;
  private final int[][] rulesOfLiteral;
  private final int[] always;

  private Prefilter(
      RuleSet rules, LiteralAutomaton automaton, int[][] rulesOfLiteral, int[] always) {
    this.rules = rules;
    this.automaton = automaton;
    this.rulesOfLiteral = rulesOfLiteral;
    this.always = always;
  }

  static Prefilter of(RuleSet rules, Kind kind) {
    Map<String, List<Integer>> byLiteral = new LinkedHashMap<>();
    List<Integer> always = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      if (rules.kinds(rule).contains(kind)) {
        List<byte[]> literals = rules.literals(rule);
        if (literals.isEmpty()) {
          always.add(rule);
        }
        for (byte[] literal : literals) {
          byLiteral
              .computeIfAbsent(
                  new String(literal, StandardCharsets.ISO_8859_1), text -> new ArrayList<>())
              .add(rule);
        }
      }
    }
    List<byte[]> literals =
        byLiteral.keySet().stream()
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList();
    int[][] rulesOfLiteral =
        byLiteral.values().stream().map(Prefilter::numbers).toArray(int[][]::new);
    return new Prefilter(rules, LiteralAutomaton.of(literals), rulesOfLiteral, numbers(always));
  }

  RuleSet rules() {
    return rules;
  }

  LiteralAutomaton automaton() {
    return automaton;
  }

  /// The rules that the literal at `literal` speaks for.
  int[] rulesOf(int literal) {
    return rulesOfLiteral[literal];
  }

  /// The rules that no literal speaks for: each line has to be tried.
  int[] always() {
    return always;
  }

  private static int[] numbers(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
