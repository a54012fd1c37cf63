package org.evenkeel.forensics.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {
  @ParameterizedTest
  @EnumSource(Verdict.class)
  void thereIsAlwaysANextStep(Verdict verdict) {
    assertThat(Advice.firstSteps(verdict, List.of(), true)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"POSSIBLE", "PROBABLE", "CONFIRMED"})
  void evidenceIsKeptBeforeAnythingIsTouched(Verdict verdict) {
    assertThat(Advice.firstSteps(verdict, List.of(), true).getFirst()).startsWith("Copy all logs");
  }

  @Test
  void whoGaveNoLogsLearnsWhereTheyLie() {
    assertThat(Advice.firstSteps(Verdict.NO_EVIDENCE, List.of(), false).getFirst())
        .contains("/var/log/nginx", "cPanel");
  }
}
