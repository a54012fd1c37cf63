package org.evenkeel.forensics.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {
  @ParameterizedTest
  @EnumSource(Verdict.class)
  void thereIsAlwaysANextStep(Verdict verdict) {
    assertThat(Advice.firstSteps(verdict, List.of())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"POSSIBLE", "PROBABLE", "CONFIRMED"})
  void evidenceIsKeptBeforeAnythingIsTouched(Verdict verdict) {
    assertThat(Advice.firstSteps(verdict, List.of()).getFirst()).startsWith("Copy all logs");
  }
}
