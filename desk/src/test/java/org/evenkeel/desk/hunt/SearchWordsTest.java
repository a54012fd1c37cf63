package org.evenkeel.desk.hunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.evenkeel.desk.access.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// This is typed, that is meant.
class SearchWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          union select             | anywhere “union”; anywhere “select”
          "union select"           | anywhere “union select”
          status=404               | Answer is “404”
          status:4xx               | Answer is “4xx”
          path:/admin              | Page has “/admin”
          path=/admin              | Page is “/admin”
          -agent:bot               | Browser has not “bot”
          -address=203.0.113.7     | Address is not “203.0.113.7”
          bytes>100000             | Bytes is more than 100000
          path:"a \\"b\\""         | Page has “a "b"”
          127.0.0.1:8080           | anywhere “127.0.0.1:8080”
          -                        | anywhere “-”
          =x                       | anywhere “=x”
          RULE=ab-12               | Rule is “ab-12”
          a OR b                   | anywhere “a”, or anywhere “b”
          x a OR -b OR path=/c y   | anywhere “x”; anywhere “a”, or nowhere “b”, or Page is “/c”; anywhere “y”
          "OR" or ORB              | anywhere “OR”; anywhere “or”; anywhere “ORB”
          """)
  void whatIsTypedIsReadInPlainWords(String typed, String words) {
    assertThat(SearchWords.read(typed).stream().map(Condition::words).toList())
        .containsExactly(words.split("; ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "union -path:\"/my account\" status=4xx bytes<10 \"a=b\"",
        "a OR status>499 OR -agent:bot b \"OR\" x OR \"OR\"",
        "path=\"<script>alert('1')</script>\" -\"-x\" query:\"\\\\ \\\"\"",
      })
  void whatIsReadIsTypedAgainAsItWas(String typed) {
    List<Condition> read = SearchWords.read(typed);
    String again = new Search(read, null, null).words();
    assertThat(SearchWords.read(again)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          colour=red | There is no field called 'colour'. There are: address,
          "open      | A quotation mark is missing
          status=ok  | 'ok' is not a number
          path>3     | Only 'status' and 'bytes' are numbers
          path:      | Something is missing
          a OR       | After OR stands another condition
          a OR OR b  | After OR stands another condition
          bytes>many | 'many' is not a number
          """)
  void whatCannotBeReadIsAnsweredWithWhatToTypeInstead(String typed, String sentence) {
    assertThatThrownBy(() -> SearchWords.read(typed))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01T00:00:00Z",
    "2026-03-01 10:00, 2026-03-01T10:00:00Z",
    "2026-03-01T10:00:05.5, 2026-03-01T10:00:05.500Z",
    "2026-03-01T10:00+02:00, 2026-03-01T08:00:00Z",
    "2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z"
  })
  void timesAreReadAsPeopleWriteThem(String typed, Instant time) {
    assertThat(Search.read("", typed, "").from()).isEqualTo(time);
  }

  @Test
  void timesThatCannotBeAreRefused() {
    for (String time : List.of("yesterday", "2026-13-01", "-999999999-01-01", "12026-01-01")) {
      assertThatThrownBy(() -> Search.read("", time, "")).isInstanceOf(Refused.class);
    }
    assertThatThrownBy(() -> Search.read("", "2026-03-02", "2026-03-01"))
        .isInstanceOf(Refused.class);
  }
}
