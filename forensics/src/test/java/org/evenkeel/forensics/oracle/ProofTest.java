package org.evenkeel.forensics.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.evenkeel.forensics.investigation.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each sign of success is worth, alone and together, from someone who was seen attacking and
/// from anyone.
class ProofTest {
  @ParameterizedTest
  @CsvSource({
    "S1,E2,E2",
    "S2,E3,E3",
    "S3,E3,E3",
    "S4,E2,E2",
    "S5,E2,E2",
    "S6,E3,E3",
    "S7,E3,E3",
    "S8,E2,E2",
    "S9,E2,E2",
    "S10,E2,E2",
    "S11,E2,E2",
    "S12,E2,E2",
    "S13,E2,E2",
    "S14,E3,E3",
    "S15,E2,E2",
    "S16,E3,E3",
    "S17,E2,E2",
    "S18,E1,E1"
  })
  void onlySignsThatNeedSuccessProveIt(Sign sign, Grade attacker, Grade anyone) {
    assertThat(Proof.weighed(Proof.ATTACKER, EnumSet.of(sign)).grade()).isEqualTo(attacker);
    assertThat(Proof.weighed(Proof.UNKNOWN, EnumSet.of(sign)).grade()).isEqualTo(anyone);
  }

  @Test
  void theUsualWayOfSayingNoUnmakesAProof() {
    assertThat(Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S2)).grade()).isEqualTo(Grade.E3);
    assertThat(Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S2, Sign.S18)).grade())
        .isEqualTo(Grade.E2);
  }

  @Test
  void signsOfOneSourceAreNotAddedUpInFull() {
    double one = Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S17)).chance();
    double both = Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S5, Sign.S17)).chance();

    assertThat(both).isGreaterThan(one).isLessThan(0.8);
  }

  @Test
  void manyWeakSignsNeverProve() {
    EnumSet<Sign> weak = EnumSet.of(Sign.S1, Sign.S4, Sign.S5, Sign.S8, Sign.S12, Sign.S13);

    assertThat(Proof.weighed(Proof.ATTACKER, weak).grade()).isEqualTo(Grade.E2);
  }
}
