package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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

  private static RulePack soon(String text) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Ruled.pack(text));
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
