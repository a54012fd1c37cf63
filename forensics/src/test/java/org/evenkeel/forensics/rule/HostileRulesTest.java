package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that were written to stop whoever loads them: each is refused soon, with its place and a
/// sentence, and the rule beside it is used.
class HostileRulesTest {
  private static final String GOOD = Ruled.rule("cs-host: good").replace("A test", "A good rule");

  private record Hostile(String text, String why) {}

  static Stream<Named<Hostile>> hostile() {
    String laughs =
        IntStream.range(1, 30)
            .mapToObj(n -> "a%d: &a%d [%s]\n".formatted(n, n, repeated("*a" + (n - 1), 10, ", ")))
            .collect(Collectors.joining("", "a0: &a0 [x]\n", ""));
    return Stream.of(
        hostile("a billion laughs", laughs, "its aliases repeat"),
        hostile("an alias within itself", "a: &a [*a]\n", "stands for nothing or for itself"),
        hostile("lists in lists", "a: " + "[".repeat(100_000), "deeper than 50 levels"),
        hostile("maps in maps", "a: " + "{a: ".repeat(100_000), "deeper than 50 levels"),
        hostile("dashes after dashes", "- ".repeat(100_000) + "a\n", "deeper than 50 levels"),
        hostile("many searches", detection(numbered("  s%d: {a: b}\n", 60_000)), "more than"),
        hostile("brackets", condition("(".repeat(10_000) + "s"), "deeper than 100 brackets"),
        hostile("an endless and", condition("s and ".repeat(150_000) + "s"), "too many values"),
        hostile(
            "everything again and again",
            detection(numbered("  s%d: {a: b}\n", 1900), repeated("1 of s*", 9000, " or ")),
            "too many values"),
        hostile("dashes of all kinds", values("windash|contains", "-a -b -c -d", 9000), "values"),
        hostile("slow expressions", values("re", "[a-z]{1,900}.*", 1000), "30000 steps"),
        hostile("a large expression", values("re", "a{1,1000}".repeat(20_000), 1), "3000 steps"),
        hostile("a repeated repetition", values("re", "((x{100}){100}){100}", 1), "3000 steps"),
        hostile("groups in groups", values("re", "(".repeat(50_000), 1), "3000 steps"),
        hostile("no UUID", "id: 12\n" + Ruled.rule("cs-host: a"), "no UUID"),
        hostile("an object", "a: !ruby/object x\n", "the tag '!ruby/object'"));
  }

  private static Named<Hostile> hostile(String name, String text, String why) {
    return Named.of(name, new Hostile(text, why));
  }

  @ParameterizedTest
  @MethodSource
  void hostile(Hostile hostile) {
    RulePack pack = soon(hostile.text() + "\n---\n" + GOOD);

    assertThat(pack.rules()).extracting(Rule::title).containsExactly("A good rule");
    assertThat(pack.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isPositive();
              assertThat(problem.sentence()).contains("mine.yml, line ", hostile.why());
              assertThat(problem.sentence()).hasSizeLessThan(400);
            });
  }

  @Test
  void aMillionAnchorsAreMoreThanAFileMayHold() {
    assertThat(soon(numbered("- &a%d b\n", 1_000_000)).problems())
        .singleElement()
        .extracting(RuleProblem::sentence)
        .asString()
        .startsWith("mine.yml, line 1: The file has")
        .contains("split it");
  }

  @Test
  void aThousandWrongDocumentsAreNotToldOneByOne() {
    List<RuleProblem> problems = soon("title: nothing\n---\n".repeat(1000)).problems();

    assertThat(problems).hasSize(101);
    assertThat(problems.getLast().sentence()).contains("900 more");
  }

  @Test
  void whatAllDocumentsShareIsBounded() {
    String global = "action: global\n" + numbered("k%d: v\n", 20_000);

    assertThat(soon(global + "---\na: b\n".repeat(5_000)).problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> assertThat(problem.why()).containsAnyOf("shares", "no detec", "more"));
  }

  @Test
  void filtersDoNotPileUp() {
    String filter =
        "---\ntitle: f\nlogsource: {category: webserver}\n"
            + "filter: {rules: any, s: {cs-host: a}, condition: not s}\n";
    RulePack pack = soon(GOOD + filter.repeat(5_000));

    assertThat(RuleSet.of(pack.rules()).matches(0, Ruled.row(Map.of()))).isFalse();
    assertThat(pack.problems().getFirst().why()).contains("a filter too many");
  }

  @Test
  void correlationsInARingAreRefusedOneByOne() {
    String ring =
        IntStream.range(0, 900)
            .mapToObj(n -> correlation("c" + n, "[c" + (n + 1) % 900 + "]"))
            .collect(Collectors.joining());

    RulePack pack = soon(GOOD + ring);

    assertThat(pack.rules()).hasSize(1);
    assertThat(pack.correlations()).isEmpty();
    assertThat(pack.problems())
        .hasSize(900)
        .allSatisfy(problem -> assertThat(problem.why()).contains("ask for it in turn", "'c"))
        .allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  @Test
  void aLongChainOfCorrelationsIsRefusedWhereItGrowsTooHeavy() {
    String chain =
        IntStream.range(0, 900)
            .mapToObj(n -> correlation("c" + n, n == 0 ? "[good]" : "[c" + (n - 1) + "]"))
            .collect(Collectors.joining());

    RulePack pack = soon("name: good\n" + GOOD + chain);

    assertThat(pack.correlations()).hasSize(64);
    assertThat(pack.problems().getFirst().why()).contains("more than 64 fields");
    assertThat(pack.problems().getLast().why()).contains("not used either");
  }

  @Test
  void aHundredThousandCorrelationsAreTooMany() {
    String all = "---\ntitle: c\ncorrelation: {type: temporal}\n".repeat(100_000);

    assertThat(soon(GOOD + all).problems())
        .singleElement()
        .extracting(RuleProblem::why)
        .asString()
        .contains("split it into several files");
  }

  @Test
  void thousandsOfCorrelationsOfOneRuleAreBounded() {
    String all =
        IntStream.range(0, 5_000)
            .mapToObj(n -> correlation("c" + n, "[good]"))
            .collect(Collectors.joining());

    RulePack pack = soon("name: good\n" + GOOD + all);

    assertThat(pack.correlations()).hasSize(1000);
    assertThat(pack.problems().getFirst().why()).contains("a correlation too many");
  }

  @Test
  void ofRulesWithOneIdOrOneNameTheFirstIsUsed() {
    String id = "id: 0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d\nname: mine\n";
    String rules = (id + GOOD + "---\n").repeat(500);

    RulePack pack = soon(rules);

    assertThat(pack.rules()).hasSize(1);
    assertThat(pack.problems()).hasSize(101);
    assertThat(pack.problems().getFirst().sentence())
        .contains("mine.yml, line ", "has the id '0b1c", "mine.yml, line 1; give it one of its");
  }

  private static String correlation(String name, String rules) {
    return """
        ---
        title: %1$s
        name: %1$s
        correlation: {type: temporal, rules: %2$s, group-by: [c-ip], timespan: 1h}
        """
        .formatted(name, rules);
  }

  /// What becomes of the rules, which takes less than a second of computing.
  private static RulePack soon(String text) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          ThreadMXBean threads = ManagementFactory.getThreadMXBean();
          long before = threads.getCurrentThreadCpuTime();
          RulePack pack = Ruled.pack(text);
          assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
              .isLessThan(Duration.ofSeconds(1));
          return pack;
        });
  }

  private static String repeated(String text, int times, String between) {
    return String.join(between, Collections.nCopies(times, text));
  }

  private static String numbered(String format, int count) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }

  private static String detection(String searches) {
    return detection(searches, "s1");
  }

  private static String detection(String searches, String condition) {
    String head = Ruled.rule("").substring(0, Ruled.rule("").indexOf("  s:"));
    return head + searches + "  condition: " + condition + "\n";
  }

  private static String condition(String condition) {
    return detection("  s: {cs-host: a}\n", condition);
  }

  private static String values(String modifiers, String value, int times) {
    return Ruled.rule("cs-uri|" + modifiers + ":\n" + ("      - '" + value + "'\n").repeat(times));
  }
}
