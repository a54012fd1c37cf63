package org.evenkeel.forensics.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.investigation.Span;
import org.junit.jupiter.api.Test;

class GapsTest {
  @Test
  void silenceInBusyHoursIsAGap() {
    SortedMap<Long, Long> hours = busyDays(10);
    hours.subMap(100L, 106L).clear();

    assertThat(Gaps.in(hours, "access.log"))
        .singleElement()
        .satisfies(
            gap ->
                assertThat(gap.span())
                    .isEqualTo(
                        new Span(
                            Instant.ofEpochSecond(100 * 3600), Instant.ofEpochSecond(106 * 3600))));
  }

  @Test
  void silenceInHoursThatAreAlwaysQuietIsNone() {
    SortedMap<Long, Long> hours = busyDays(10);
    hours.keySet().removeIf(hour -> hour % 24 < 6);

    assertThat(Gaps.in(hours, "access.log")).isEmpty();
  }

  @Test
  void hardlyALineInABusyHourIsAGapToo() {
    SortedMap<Long, Long> hours = busyDays(10);
    hours.replaceAll((hour, count) -> hour == 100 ? 12 : 400L);

    assertThat(Gaps.in(hours, "access.log"))
        .singleElement()
        .satisfies(gap -> assertThat(gap.why()).startsWith("Only 12 lines in access.log for 1 h"));
    hours.put(100L, 90L);
    assertThat(Gaps.in(hours, "access.log")).isEmpty();
  }

  @Test
  void silenceEverySundayIsHowThisStoreIs() {
    SortedMap<Long, Long> hours = busyDays(35);
    hours.keySet().removeIf(hour -> hour / 24 % 7 == 3);

    assertThat(Gaps.in(hours, "access.log")).isEmpty();
  }

  @Test
  void aFewHoursOfLogTellNothingAboutSilence() {
    assertThat(Gaps.in(new TreeMap<>(Map.of(1L, 500L, 9L, 500L)), "access.log")).isEmpty();
  }

  private static SortedMap<Long, Long> busyDays(int days) {
    SortedMap<Long, Long> hours = new TreeMap<>();
    for (long hour = 0; hour < days * 24L; hour++) {
      hours.put(hour, 40L);
    }
    return hours;
  }
}
