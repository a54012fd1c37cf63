package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.evenkeel.cli.answer.AnyInvestigation;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final StringWriter people = new StringWriter();
  private final Session session =
      Run.session(
          OutputStream.nullOutputStream(),
          people,
          (request, progress) -> AnyInvestigation.withoutFindings(),
          Map.of());

  @Test
  void itTellsShareSpeedAndWhatIsLeft() {
    ProgressLine line = line();
    now.set(Instant.EPOCH.plus(Duration.ofSeconds(4)));
    line.at("reading", 1_200_000_000, 2_800_000_000L);

    assertThat(line.words()).isEqualTo("reading 42 %, 1.2 GB of 2.8 GB, 300 MB/s, about 5 s left");
    assertThat(line.share()).isEqualTo("reading 42 %, 1.2 GB of 2.8 GB");
  }

  @Test
  void aStreamOfUnknownLengthHasNoShare() {
    ProgressLine line = line();
    now.set(Instant.EPOCH.plus(Duration.ofSeconds(2)));
    line.at("reading", 50_000_000, 0);

    assertThat(line.words()).isEqualTo("reading 50 MB, 25 MB/s");
  }

  @Test
  @SuppressWarnings("DoNotCall") // what it does counts, not on which thread
  void anInterruptionTellsHowFarItCameAndThatNothingWasHarmed() {
    Interruption interruption = session.interruption();
    ProgressLine line = line();
    interruption.during(line);
    line.at("tracing", 5_000_000, 10_000_000);
    interruption.run();

    assertThat(people.toString())
        .contains("Stopped (tracing 50 %, 5 MB of 10 MB). Nothing was written.")
        .contains("never changed");
  }

  @Test
  @SuppressWarnings("DoNotCall") // what it does counts, not on which thread
  void anInterruptionAfterTheWorkSaysNothing() {
    session.interruption().during(line());
    session.interruption().over();
    session.interruption().run();

    assertThat(people.toString()).isEmpty();
  }

  private ProgressLine line() {
    InstantSource source = now::get;
    return new ProgressLine(session.terminal(), source.withZone(ZoneOffset.UTC));
  }
}
