package org.evenkeel.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.evenkeel.law.Case;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.page.DueDates;
import org.junit.jupiter.api.Test;

/// Our calendars as another's library reads them.
class CalendarOracleTest {
  private static final Instant NOW = Instant.parse("2026-05-01T15:00:00Z");
  private static final String FACTS =
      """
      role: controller
      store: { established: [PL], kind: online-retailer, marketplace: false, listed: false, also: [] }
      cards: [visa, amex]
      moments: { awareness: "2026-05-01T14:20:00+02:00", discovery: "2026-05-01T14:20:00+02:00", determination: "2026-05-02" }
      data: [NAME, EMAIL, SSN, FIN_CODE]
      encrypted: false
      effect: { copied: "yes" }
      cause: external-attack
      harm: { RISK: true, HIGH_RISK: true, MISUSE_LIKELY: true, ID_THEFT_RISK: true, SUBSTANTIAL_HARM: true, SERIOUS_HARM: true }
      people: { PL: 10, BR: 9, JP: 2000, KR: 1, US-CA: 3000, US-TX: 800, US-FL: 700, US-VT: 3 }
      """;

  @Test
  void everyDatedDutyIsOneEventAtItsTime() throws Exception {
    Assessment assessment = Case.assess(FACTS);
    List<Duty> dated = DueDates.dated(assessment);
    Calendar calendar = read(new DutyCalendar("case", "").of(assessment, NOW));

    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(calendar.<VEvent>getComponents(Component.VEVENT)).hasSameSizeAs(dated);
    for (Duty duty : dated) {
      VEvent event = event(calendar, duty.id());
      DtStart<?> begins = event.getRequiredProperty(Property.DTSTART);
      Instant start = Instant.from(begins.getDate());
      assertThat(start).as(duty.id()).isBetween(end(duty).minusSeconds(60), end(duty));
      assertThat(event.getAlarms()).hasSize(3);
      assertThat(text(event, Property.DESCRIPTION)).startsWith(duty.why());
    }
  }

  @Test
  void aChangedAndAVoidDeadlineReadAsSuch() throws Exception {
    String first = new DutyCalendar("case", "").of(Case.assess(FACTS), NOW);
    String later = FACTS.replace("14:20", "16:20").replace("US-TX: 800, ", "");
    Calendar calendar = read(new DutyCalendar("case", first).of(Case.assess(later), NOW));

    assertThat(calendar.validate().getEntries()).isEmpty();
    VEvent moved = event(calendar, "PL.GDPR33");
    assertThat(text(moved, Property.SEQUENCE)).isEqualTo("1");
    assertThat(text(moved, Property.STATUS)).isEqualTo("CONFIRMED");
    VEvent gone = event(calendar, "US-TX.IND");
    assertThat(text(gone, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(text(gone, Property.UID))
        .isEqualTo(text(event(read(first), "US-TX.IND"), Property.UID));
  }

  private static Calendar read(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static Instant end(Duty duty) {
    return DueDates.limit(duty).end();
  }

  private static VEvent event(Calendar calendar, String id) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .filter(event -> text(event, Property.SUMMARY).endsWith("(" + id + ")"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(VEvent event, String name) {
    return event.getRequiredProperty(name).getValue();
  }
}
