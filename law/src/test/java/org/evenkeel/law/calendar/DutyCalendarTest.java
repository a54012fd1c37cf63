package org.evenkeel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.evenkeel.law.Case;
import org.junit.jupiter.api.Test;

class DutyCalendarTest {
  private static final Instant NOW = Instant.parse("2026-05-01T15:00:00Z");
  private static final String FACTS =
      """
      role: controller
      store: { established: [NL], also: [] }
      cards: []
      moments: { awareness: "2026-05-01T14:20:00+02:00" }
      data: [NAME]
      encrypted: false
      effect: { accessed: "yes", copied: "no", altered: "no", unavailable: "no" }
      harm: { RISK: true, HIGH_RISK: false }
      people: { NL: 10 }
      """;

  private static String calendar(String facts, String previous) {
    return new DutyCalendar("case", previous).of(Case.assess(facts), NOW);
  }

  private static List<String> lines(String calendar, String start) {
    return calendar.lines().filter(line -> line.startsWith(start)).toList();
  }

  @Test
  void aDeadlineIsAnEventInUniversalTimeWithThreeAlarms() {
    String calendar = calendar(FACTS, "");

    assertThat(lines(calendar, "DTSTART:")).containsExactly("DTSTART:20260504T122000Z");
    assertThat(lines(calendar, "TRIGGER:"))
        .containsExactly("TRIGGER:-PT24H", "TRIGGER:-PT4H", "TRIGGER:-PT1H");
    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void nothingChangesTheIdentityAndAChangeRaisesTheSequence() {
    String first = calendar(FACTS, "");
    String same = calendar(FACTS, first);
    String later = calendar(FACTS.replace("14:20", "15:20"), same);

    assertThat(same).isEqualTo(first);
    assertThat(lines(later, "UID:")).isEqualTo(lines(first, "UID:"));
    assertThat(lines(later, "SEQUENCE:")).containsExactly("SEQUENCE:1");
  }

  @Test
  void aVoidDeadlineIsCancelledAndStaysSo() {
    String first = calendar(FACTS, "");
    String none = calendar(FACTS.replace("RISK: true", "RISK: false"), first);
    String still = calendar(FACTS.replace("RISK: true", "RISK: false"), none);

    assertThat(lines(none, "STATUS:")).containsExactly("STATUS:CANCELLED");
    assertThat(lines(none, "SEQUENCE:")).containsExactly("SEQUENCE:1");
    assertThat(still).isEqualTo(none);
  }

  @Test
  void noLineIsLongerThanSeventyFiveOctets() {
    String polish = FACTS.replace("[NL]", "[PL]");

    assertThat(calendar(polish, "").split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(calendar(polish, "").replace("\r\n ", ""))
        .contains("Urząd Ochrony Danych Osobowych");
  }

  @Test
  void valuesAreEscaped() {
    assertThat(Lines.escape("a;b,c\\d\ne\r\u0007")).isEqualTo("a\\;b\\,c\\\\d\\ne");
    assertThat(Lines.unescape(Lines.escape("a;b,c\\d\ne"))).isEqualTo("a;b,c\\d\ne");
  }
}
