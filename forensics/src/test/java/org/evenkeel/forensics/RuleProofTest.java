package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lines beside a rule.
class RuleProofTest {
  @Test
  void everyLineIsAClaimOfItsOwnUnlessAStoryFollows() {
    List<RuleProof.Claim> claims =
        claims(
            """
            format: combined
            + must match
            - must not

            + A story
            | first
            | 2 times: line {n}
            a remark
            | no story
            """);

    assertThat(claims)
        .containsExactly(
            new RuleProof.Claim(true, List.of("must match"), false, 2),
            new RuleProof.Claim(false, List.of("must not"), false, 3),
            new RuleProof.Claim(true, List.of("first", "line 1", "line 2"), true, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x [31/Dec/2026:23:59:50 +0000] y; x [01/Jan/2027:00:00:20 +0000] y",
        "{\"t\":\"2026-03-01T10:00:00Z\"}; {\"t\":\"2026-03-01T10:00:30Z\"}",
        "2026-03-01 10:00:00 x; 2026-03-01 10:00:30 x",
        "Mar  9 23:59:59 shop x; Mar 10 00:00:29 shop x",
        "no time; no time"
      })
  void repeatedLinesMoveOnInTime(String line, String later) {
    assertThat(claims("+ A story\n| 2 times, 30s apart: " + line))
        .singleElement()
        .isEqualTo(new RuleProof.Claim(true, List.of(line, later), true, 1));
  }

  private static List<RuleProof.Claim> claims(String file) {
    return RuleProof.claims(file.lines().toList());
  }
}
