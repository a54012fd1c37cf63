package org.evenkeel.forensics.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Ordinary addresses of stores are taken for nothing.
class BenignTrafficTest {
  @Test
  void noneOfHundredsOfOrdinaryAddressesIsTakenForAnAttack() {
    List<String> targets = BenignTargets.all();

    assertThat(targets).hasSizeGreaterThan(900);
    assertThat(targets.stream().filter(BenignTrafficTest::isSuspicious)).isEmpty();
  }

  private static boolean isSuspicious(String target) {
    return Payloads.ofTarget(target).stream()
        .anyMatch(judgement -> judgement.strength() != Strength.ODD);
  }
}
