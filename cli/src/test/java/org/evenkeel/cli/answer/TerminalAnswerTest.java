package org.evenkeel.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalAnswerTest {
  private static final String HOSTILE =
      "\u001b]0;pwned\u0007\u001b[2J\u009b31m x \u202E\u200b\u2028"
          + "y%1$s\u0000\r\nforged line "
          + "w".repeat(300);

  @Test
  void theVerdictComesFirst() {
    assertThat(TerminalAnswer.of(AnyInvestigation.withoutFindings(), Screen.plain(true)))
        .startsWith(
            """

              NO SIGN OF A BREAK-IN

              Nothing points to one.
            """);
  }

  @Test
  void aQuietAnswerSaysWhatItRestsOnAndNoMore() {
    assertThat(TerminalAnswer.of(AnyInvestigation.withoutFindings(), Screen.plain(true)))
        .endsWith(
            """

            What this rests on
              1 source, 2 lines, all of them understood, 4 Mar 2026 02:14 to 04:14 UTC.
              The store's software did not show itself.
              - access.log
                combined format, 2 lines
                access.log
            """)
        .doesNotContain("How they got in", "finding");
  }

  @Test
  void theOwnersQuestionsAreAnsweredInTheirOrder() {
    assertThat(TerminalAnswer.of(AnyInvestigation.breakIn("A1"), Screen.plain(true)))
        .containsSubsequence(
            "A BREAK-IN IS CONFIRMED",
            "How they got in",
            "Through which hole",
            "For how long",
            "Who",
            "What to do first",
            "What is not known, and why",
            "Suspicious lines over time",
            "1 finding",
            "What this rests on");
  }

  @Test
  void theWayInIsToldInPlainWords() {
    assertThat(TerminalAnswer.of(AnyInvestigation.breakIn("A1"), Screen.plain(true)))
        .contains(
            """
              By SQL injection (database commands smuggled into a request).
              The request: A1 A1
              On Wed 4 Mar 2026, 02:14:09 UTC, by A1. 87 % sure: probable.
                A1, line 7
                  A1
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 61, 80, 100})
  void noLineIsWiderThanTheScreen(int columns) {
    Screen screen = new Screen(columns, false, true);
    assertThat(TerminalAnswer.of(AnyInvestigation.breakIn(HOSTILE), screen).lines())
        .allMatch(line -> Columns.of(line) <= columns);
  }

  @Test
  void nothingAnAttackerWroteSteersTheTerminal() {
    String answer = TerminalAnswer.of(AnyInvestigation.breakIn(HOSTILE), Screen.plain(true));

    assertThat(answer.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    assertThat(answer).contains("␛]0;pwned␇").doesNotContain("\nforged line");
  }

  @Test
  void coloursAreTheOnlyEscapes() {
    Screen screen = new Screen(80, true, true);
    String answer = TerminalAnswer.of(AnyInvestigation.breakIn(HOSTILE), screen);

    assertThat(answer).contains("\u001b[1;31mA BREAK-IN IS CONFIRMED\u001b[0m");
    assertThat(answer.replaceAll("\u001b\\[[0-9;]*m", "")).doesNotContain("\u001b");
  }

  @Test
  void aScreenWithoutUnicodeGetsAscii() {
    assertThat(TerminalAnswer.of(AnyInvestigation.breakIn(HOSTILE + "Grüße"), Screen.plain(false)))
        .matches("[ -~\n]*")
        .contains("\\u{1b}]0;pwned");
  }
}
