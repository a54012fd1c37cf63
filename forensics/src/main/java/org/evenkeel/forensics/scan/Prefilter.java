package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.rule.Literal;
import org.evenkeel.forensics.rule.Literal.Where;
import org.evenkeel.forensics.rule.RuleSet;

/// Which rules a line could match at all, told by the literals in its parts. Built once from all
/// rules about one kind of event; shared by all threads.
final class Prefilter {
  private final RuleSet rules;
  private final Map<Where, Part> parts;
  private final int[] always;

  /// The literals to look for in one part of a line, and the rules that each speaks for.
  record Part(LiteralAutomaton automaton, List<int[]> rulesOfLiteral) {
    Part {
      rulesOfLiteral = List.copyOf(rulesOfLiteral);
    }
  }

  private Prefilter(RuleSet rules, Map<Where, Part> parts, int[] always) {
    this.rules = rules;
    this.parts = parts;
    this.always = always;
  }

  /// @param wanted which rules count
  static Prefilter of(RuleSet rules, Kind kind, IntPredicate wanted) {
    List<Integer> numbers = new ArrayList<>();
    List<Integer> always = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      if (wanted.test(rule) && rules.kinds(rule).contains(kind)) {
        (rules.literals(rule).isEmpty() ? always : numbers).add(rule);
      }
    }
    Map<Where, Part> parts = new EnumMap<>(Where.class);
    for (Where where : Where.values()) {
      parts.put(where, part(rules, numbers, where));
    }
    return new Prefilter(rules, parts, numbers(always));
  }

  private static Part part(RuleSet rules, List<Integer> numbers, Where where) {
    Map<String, List<Integer>> byLiteral = new LinkedHashMap<>();
    for (int rule : numbers) {
      for (Literal literal : rules.literals(rule)) {
        if (literal.where() == where) {
          byLiteral.computeIfAbsent(literal.text(), any -> new ArrayList<>()).add(rule);
        }
      }
    }
    List<byte[]> literals =
        byLiteral.keySet().stream()
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList();
    List<int[]> rulesOfLiteral = byLiteral.values().stream().map(Prefilter::numbers).toList();
    return new Part(LiteralAutomaton.of(literals), rulesOfLiteral);
  }

  RuleSet rules() {
    return rules;
  }

  Part part(Where where) {
    Part part = parts.get(where);
    if (part == null) {
      throw new IllegalArgumentException("no part " + where);
    }
    return part;
  }

  /// The rules that no literal speaks for: each line has to be tried.
  int[] always() {
    return always;
  }

  private static int[] numbers(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
