package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.Turnovers.Bracket;
import org.junit.jupiter.api.Test;

class TurnedTogetherTest {
  private static final double MINUTES = 15 * 60_000_000.0;
  private static final long HOUR = Turnovers.HOUR;

  private static final Turnovers WEB =
      set("2026-03-01T00:03", "2026-03-01T23:41", "2026-03-02T00:12", "2026-03-02T16:20");

  @Test
  void logsThatTurnOverWithTheWebsAreInTheZoneAtWhichTheyDo() {
    Turnovers server =
        set("2026-03-01T02:09", "2026-03-02T01:48", "2026-03-02T02:02", "2026-03-02T18:25");

    OffsetVotes.Offset zone = new TurnedTogether(List.of(WEB)).zone(List.of(server));

    assertThat(zone).isEqualTo(new OffsetVotes.Offset(2 * HOUR, 3));
  }

  @Test
  void aLogOfOtherDaysTellsNoZone() {
    Turnovers other = set("2026-02-11T01:00", "2026-02-20T04:00");

    assertThat(new TurnedTogether(List.of(WEB)).zone(List.of(other)).acts()).isZero();
  }

  @Test
  void aLogWithAFewLinesADayTellsNoZone() {
    Turnovers seldom =
        new Turnovers(List.of(file("2026-03-01T03:00", "2026-03-02T12:00")), 6 * HOUR);

    assertThat(new TurnedTogether(List.of(WEB)).zone(List.of(seldom)).acts()).isZero();
  }

  @Test
  void theOldestFileWasBegunAtTheTimeOfDayAtWhichFilesAre() {
    assertThat(WEB.begun()).isEqualTo(file("2026-02-28T23:41", "2026-03-01T00:03"));
  }

  @Test
  void aSetWasTakenAwayBeforeItWouldHaveBeenTurnedOverAgain() {
    assertThat(WEB.taken()).isEqualTo(file("2026-03-02T16:20", "2026-03-03T00:12"));
  }

  private static Turnovers set(String... times) {
    List<Bracket> files = new ArrayList<>();
    for (int at = 0; at < times.length; at += 2) {
      files.add(file(times[at], times[at + 1]));
    }
    return new Turnovers(files, MINUTES);
  }

  private static Bracket file(String from, String to) {
    return new Bracket(micros(from), micros(to));
  }

  private static long micros(String time) {
    return Instant.parse(time + ":00Z").toEpochMilli() * 1_000;
  }
}
