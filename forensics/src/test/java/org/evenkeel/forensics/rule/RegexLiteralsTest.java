package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which texts a line must hold before a regular expression is tried on it.
class RegexLiteralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "wp-login; wp-login",
        "^/ADMIN$; /admin",
        "a\\.php; a.php",
        "foo.*longer; longer",
        "(cmd|exec)=; cmd=,exec=",
        "(?:cmd|exec).x; cmd,exec",
        "abc+d; ab",
        "ab(cd)?e; abe,abcde",
        "[ab]cd; acd,bcd",
        "x{2,3}yz; yz",
        "a{,2}b; a{,2}b",
        "(?i)ipfs\\.io; ipfs.io,ipf\u017f.io",
        "(?P<name>shell)\\d; shell",
        "[^a]evil; evil",
        "[]x]y; ]y,xy"
      })
  void theTextsOfWhichOneMustOccurAreFound(String expression, String texts) {
    List<String> expected = List.of(texts.split(",(?!2)", -1));

    assertThat(RegexLiterals.of(expression, 0)).containsAll(expected).hasSameSizeAs(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b*",
        ".*",
        "\\d+",
        "(a|)",
        "x?",
        "\\x41",
        "\\pL",
        "[[:alpha:]]",
        "(",
        "[a",
        "a\\",
        "*a",
        "(?<n",
        "(?=a)",
        "(?P",
        "(?i)é",
        "\ufffd",
        "[😀]"
      })
  void withoutTellingThereAreNone(String expression) {
    assertThat(RegexLiterals.of(expression, 0)).isEmpty();
  }

  @Test
  void aLetterBeyondAsciiIsATextWhereCaseCounts() {
    assertThat(RegexLiterals.of("^.*А.*$", 0)).containsExactly("А");
    assertThat(RegexLiterals.of("(café|thé)s", 0)).containsExactly("cafés", "thés");
  }

  @Test
  void lettersThatFoldBeyondAsciiAreSoughtToo() {
    assertThat(RegexLiterals.of("ok", Pattern.CASE_INSENSITIVE)).containsExactly("ok", "o\u212a");
  }

  @Test
  void depthIsBounded() {
    String deep = "(".repeat(100_000) + "a" + ")".repeat(100_000);

    assertThat(RegexLiterals.of(deep, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "(union|select)\\s+(all\\s+)?from; union all from",
        "(?i)(?:a|bc)+d{2,}[xy]?z; BCADDZ",
        "(?i:kiss)me; KI\u017fSme",
        "a(?i)b|c; C"
      })
  void whatMatchesHoldsOneOfTheTexts(String expression, String line) {
    assertThat(Pattern.compile(expression).matcher(line).find()).isTrue();
    assertThat(RegexLiterals.of(expression, 0))
        .satisfiesAnyOf(
            texts -> assertThat(texts).isEmpty(),
            texts -> assertThat(texts).anyMatch(line.toLowerCase(Locale.ROOT)::contains));
  }
}
