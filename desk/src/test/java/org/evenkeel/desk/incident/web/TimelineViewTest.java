package org.evenkeel.desk.incident.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Overview.Happening;
import org.junit.jupiter.api.Test;

class TimelineViewTest {
  private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

  @Test
  void attemptsAreFoldedAroundWhatSucceeded() {
    TimelineView view =
        view(
            "",
            attempt(1),
            attempt(2),
            success(3),
            attempt(4),
            response(5),
            attempt(6),
            attempt(7));

    assertThat(view.stretches())
        .extracting(stretch -> stretch.happenings().size())
        .containsExactly(2, 1, 1, 1, 2);
    assertThat(view.stretches().getFirst().first().at()).isEqualTo(START.plusSeconds(1));
    assertThat(view.stretches().getFirst().last().at()).isEqualTo(START.plusSeconds(2));
  }

  @Test
  void aSingleAttemptIsToldInFull() {
    assertThat(view("", attempt(1), success(2)).stretches().getFirst().folded()).isFalse();
  }

  @Test
  void oneSideIsShownAlone() {
    TimelineView view = view("response", attempt(1), success(2), response(3));

    assertThat(view.stretches()).extracting(each -> each.first().what()).containsExactly("3");
  }

  @Test
  void whatIsNotShownIsCountedOfTheSideThatIs() {
    Happening[] many =
        Stream.concat(
                IntStream.range(0, 510).mapToObj(TimelineViewTest::success),
                Stream.of(response(600)))
            .toArray(Happening[]::new);

    assertThat(view("evidence", many).more()).isEqualTo(10);
    assertThat(view("response", many).more()).isZero();
  }

  private static TimelineView view(String only, Happening... happenings) {
    Incident incident = new Incident("inc_1", "Calm Bay", "A store", "", "", START, false);
    return new TimelineView(incident, List.of(happenings), only, true, null);
  }

  private static Happening attempt(int second) {
    return happening(second, Happening.Side.EVIDENCE, true);
  }

  private static Happening success(int second) {
    return happening(second, Happening.Side.EVIDENCE, false);
  }

  private static Happening response(int second) {
    return happening(second, Happening.Side.RESPONSE, false);
  }

  private static Happening happening(int second, Happening.Side side, boolean aside) {
    return new Happening(START.plusSeconds(second), side, "" + second, "A1", "", aside);
  }
}
