package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.rule.Literal;
import org.evenkeel.forensics.rule.Literal.Where;
import org.evenkeel.forensics.rule.RuleSet;

/// Which rules a line could match at all, told by the literals in its parts. Built once from all
/// rules about one kind of event; shared by all threads.
final class Prefilter {
  private static final int LONGEST = 256;

  private static final Set<Field> PAYLOAD =
      Set.of(Field.PAYLOAD_KIND, Field.PAYLOAD_STRENGTH, Field.PAYLOAD_DECODED);

  /// Parts in which the rest of a rule may be looked for, the one with the fewest texts first.
  private static final List<Where> OF_REST =
      List.of(
          Where.PAYLOAD, Where.REFERER, Where.USER_AGENT, Where.HOST, Where.TARGET, Where.METHOD);

  private final RuleSet rules;
  private final int[] numbers;
  private final Map<Where, List<Integer>> rests = new EnumMap<>(Where.class);
  private final Map<Where, Part> parts = new ConcurrentHashMap<>();
  private final int[] always;
  private final boolean payloads;

  /// What to look for in one part of a line.
  ///
  /// @param rulesOfLiteral the rules that each literal speaks for
  /// @param rests the rules that no literal speaks for, but this part tells something of
  /// @param decided the rules that ask for nothing but this part
  /// @param known what is known of texts, to all threads and passes
  record Part(
      LiteralAutomaton automaton,
      List<int[]> rulesOfLiteral,
      List<Integer> rests,
      BitSet decided,
      KnownTexts known) {
    Part {
      rulesOfLiteral = List.copyOf(rulesOfLiteral);
      rests = List.copyOf(rests);
    }

    /// One that decides nothing and remembers little.
    Part(LiteralAutomaton automaton, List<int[]> rulesOfLiteral, List<Integer> rests) {
      this(automaton, rulesOfLiteral, rests, new BitSet(), KnownTexts.of(false));
    }

    boolean isEmpty() {
      return automaton.size() == 0 && rests.isEmpty();
    }
  }

  private Prefilter(RuleSet rules, int[] numbers) {
    this.rules = rules;
    this.numbers = numbers;
    List<Integer> always = new ArrayList<>();
    for (int rule : numbers) {
      if (rules.hasRest(rule)) {
        partOfRest(rules, rule)
            .map(where -> rests.computeIfAbsent(where, any -> new ArrayList<>()))
            .orElse(always)
            .add(rule);
      }
    }
    this.always = numbers(always);
    this.payloads = Arrays.stream(numbers).anyMatch(rule -> rules.asksFor(rule, PAYLOAD));
  }

  /// @param wanted which rules count
  static Prefilter of(RuleSet rules, Kind kind, IntPredicate wanted) {
    IntPredicate about = rule -> rules.kinds(rule).contains(kind);
    return new Prefilter(
        rules, IntStream.range(0, rules.size()).filter(wanted.and(about)).toArray());
  }

  private static Optional<Where> partOfRest(RuleSet rules, int rule) {
    return OF_REST.stream().filter(where -> rules.hasRestIn(rule, where)).findFirst();
  }

  private Part made(Where where) {
    Map<String, List<Integer>> byLiteral = new LinkedHashMap<>();
    int longest = longest(where);
    for (int rule : numbers) {
      for (Literal literal : rules.literals(rule)) {
        if (literal.where() == where) {
          String text = cut(literal.text(), longest);
          byLiteral.computeIfAbsent(text, any -> new ArrayList<>()).add(rule);
        }
      }
    }
    List<byte[]> literals =
        byLiteral.keySet().stream()
            .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
            .toList();
    List<int[]> rulesOfLiteral = byLiteral.values().stream().map(Prefilter::numbers).toList();
    LiteralAutomaton automaton = LiteralAutomaton.of(literals);
    List<Integer> rest = rests.getOrDefault(where, List.of());
    KnownTexts known = KnownTexts.of(automaton.size() > 0 || !rest.isEmpty());
    return new Part(automaton, rulesOfLiteral, rest, decided(where), known);
  }

  private BitSet decided(Where where) {
    BitSet decided = new BitSet();
    Arrays.stream(numbers).filter(rule -> rules.isDecidedBy(rule, where)).forEach(decided::set);
    return decided;
  }

  /// How long literals may be, so that all of them fit into one automaton: what begins one has to
  /// occur as well.
  private int longest(Where where) {
    int longest = LONGEST;
    while (longest > 1 && !fits(where, longest)) {
      longest /= 2;
    }
    return longest;
  }

  private boolean fits(Where where, int longest) {
    return Arrays.stream(numbers)
            .mapToObj(rules::literals)
            .flatMap(List::stream)
            .filter(literal -> literal.where() == where)
            .map(literal -> cut(literal.text(), longest))
            .distinct()
            .mapToLong(String::length)
            .sum()
        < LiteralTrie.MOST_STATES;
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }

  RuleSet rules() {
    return rules;
  }

  /// What to look for in a part; made when it is first asked for.
  Part part(Where where) {
    return parts.computeIfAbsent(where, this::made);
  }

  /// Whether any rule asks what the values of a request are.
  boolean asksForPayloads() {
    return payloads;
  }

  /// The rules that no part of a line speaks for: each line has to be tried.
  int[] always() {
    return always;
  }

  private static int[] numbers(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
