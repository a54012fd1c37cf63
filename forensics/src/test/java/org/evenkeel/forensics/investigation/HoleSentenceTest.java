package org.evenkeel.forensics.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.evenkeel.forensics.investigation.EntryPoint.Technique;
import org.junit.jupiter.api.Test;

/// The kind of attack and the published weakness are two claims, each as sure as it is.
class HoleSentenceTest {
  private static final Technique INJECTION =
      new Technique("sql-injection", List.of("T1190"), "GET", "/module/blog/list");

  @Test
  void aSureKindOfAttackMakesNoNumberSure() {
    assertThat(
            HoleSentence.of(
                INJECTION,
                0.97,
                List.of(
                    hole("CVE-2023-0001", 0.36),
                    hole("CVE-2022-7", 0.2),
                    hole("sql-injection", 0.1))))
        .isEqualTo(
            "That they came in by SQL injection at this address is almost certain (97 %); which"
                + " published weakness it was is a question of its own: CVE-2023-0001, the likeliest"
                + " of 2, is undetermined (36 %).");
  }

  @Test
  void aKindWithoutANumberSaysSo() {
    assertThat(HoleSentence.of(INJECTION, 0.87, List.of(hole("sql-injection", 0.8))))
        .isEqualTo(
            "That they came in by SQL injection at this address is probable (87 %); no published"
                + " weakness is known to us that has this form here.");
  }

  @Test
  void anUnknownWayInSaysNothingOfHoles() {
    assertThat(
            HoleSentence.of(
                new Technique("unknown", List.of(), "", ""), 0.5, List.of(hole("CVE-1", 0.4))))
        .isEmpty();
  }

  @Test
  void aGuessedPasswordNeedsNoHole() {
    Technique guessed = new Technique("guessed-password", List.of(), "POST", "/wp-login.php");
    assertThat(HoleSentence.of(guessed, 0.9, List.of(hole("weak-credential", 0.8))))
        .isEqualTo(
            "For that no defect of the software is needed: that it could be done is the hole.");
  }

  @Test
  void aHoleThatOnlyRepeatsTheWayInIsLeftOut() {
    EntryPoint entry =
        new EntryPoint(
            Instant.EPOCH,
            false,
            "A1",
            new Technique("guessed-password", List.of(), "POST", "/wp-login.php"),
            0.9,
            List.of(),
            List.of());

    assertThat(
            HoleSentence.besides(
                entry, List.of(hole("weak-credential", 0.8), hole("CVE-2023-0001", 0.2))))
        .containsExactly(hole("CVE-2023-0001", 0.2));
  }

  private static Candidate hole(String id, double confidence) {
    return new Candidate(id, "blog", confidence, "fits");
  }
}
