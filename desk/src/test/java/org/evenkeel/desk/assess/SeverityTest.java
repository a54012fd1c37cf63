package org.evenkeel.desk.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.evenkeel.desk.incident.Fact;
import org.junit.jupiter.api.Test;

class SeverityTest {
  private final Map<String, Fact> facts = new HashMap<>();

  @Test
  void nothingIsSaidOfDataThatNobodyNamed() {
    assertThat(Severity.of(facts).level()).isEqualTo("Not known yet");
  }

  @Test
  void copiedCardsOfNamedPeopleAreVeryHigh() {
    say("data.NAME", "", Fact.State.CONFIRMED);
    say("data.FIN_CODE", "", Fact.State.CONFIRMED);
    say("effect.copied", "", Fact.State.CONFIRMED);
    say("cause", "external-attack", Fact.State.CONFIRMED);

    assertThat(Severity.of(facts).written()).isEqualTo("4.00");
    assertThat(Severity.of(facts).level()).isEqualTo("Very high");
  }

  @Test
  void codesThatMeanNothingOutsideAreLow() {
    say("data.ORDERS", "", Fact.State.CONFIRMED);
    say("enisa.ei", "0.25", Fact.State.CONFIRMED);

    assertThat(Severity.of(facts).level()).isEqualTo("Low");
  }

  @Test
  void dataThatIsRuledOutWeighsNothing() {
    say("data.NAME", "", Fact.State.CONFIRMED);
    say("data.MEDICAL", "", Fact.State.RULED_OUT);

    assertThat(Severity.of(facts).context()).isEqualTo(1);
  }

  private void say(String key, String value, Fact.State state) {
    facts.put(key, new Fact(key, value, state, "", "per_1", Instant.EPOCH));
  }
}
