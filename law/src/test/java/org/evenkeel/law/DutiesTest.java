package org.evenkeel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Deed;
import org.evenkeel.law.duty.DutiesJson;
import org.evenkeel.law.page.Overview;
import org.junit.jupiter.api.Test;

class DutiesTest {
  private static final String FACTS =
      """
      role: controller
      store: { established: [NL], also: [] }
      cards: []
      moments: { awareness: "2026-05-01T14:20:00+02:00" }
      data: [NAME, EMAIL]
      encrypted: false
      harm: { RISK: true }
      people: { NL: 10 }
      """;

  @Test
  void whatChangedIsToldInSentences() {
    Assessment before = Case.assess(FACTS);
    Assessment after =
        Case.assess(
            FACTS.replace("RISK: true", "RISK: true, HIGH_RISK: true").replace("14:20", "16:20"));

    assertThat(Duties.compare(before, after).toString())
        .contains(
            "NL.GDPR33 was due Monday, 4 May 2026, 14:20 UTC+02:00 and is now due Monday, 4 May 2026, 16:20 UTC+02:00",
            "EU.GDPR34 was undecided and is now due without undue delay");
    assertThat(Duties.compare(before, before)).isEmpty();
  }

  @Test
  void theDocumentHasItsSchemaAndEveryField() {
    assertThat(DutiesJson.of(Case.assess(FACTS)))
        .contains("\"schema\" : \"evenkeel/duties/1\"")
        .contains(
            "\"due\" : \"2026-05-04T14:20:00+02:00\"",
            "\"dueDate\" : null",
            "\"basis\" : \"counted\"")
        .contains("\"actor\" : \"store\"", "\"policies\"", "not legal advice");
  }

  @Test
  void anAddressFromMemoryIsMarkedAsSuch() {
    Assessment assessment = Case.assess(FACTS);

    assertThat(Deed.address(assessment.find("NL.GDPR33")))
        .isEqualTo("https://www.autoriteitpersoonsgegevens.nl (from memory: check it)");
    assertThat(Deed.address(assessment.find("SG.PDPC")))
        .startsWith("https://www.pdpc.gov.sg")
        .doesNotContain("memory");
    assertThat(DutiesJson.of(assessment))
        .contains("\"channelConfidence\" : \"low\"", "\"channelConfidence\" : \"high\"");
  }

  @Test
  void manyThreadsGetTheSameAnswer() throws Exception {
    Assessment alone = Case.assess(FACTS);
    Callable<Assessment> work = () -> Case.assess(FACTS);
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<Assessment> each : threads.invokeAll(List.of(work, work, work, work))) {
        assertThat(each.get().duties()).isEqualTo(alone.duties());
      }
    }
  }

  @Test
  void theOverviewShowsTheNextDeadlineAndStandsAlone() {
    String page = Overview.of(Case.assess(FACTS), Instant.parse("2026-05-02T12:20:00Z"));

    assertThat(page)
        .contains(
            "2 days left", "Autoriteit Persoonsgegevens", "What to write", "Not owed, because")
        .doesNotContain("<script", "src=", "url(", "@import");
  }

  @Test
  void anExemptionIsKeptOnFileAsLongAsTheLawSays() {
    String alabama =
        FACTS
            .replace("NL: 10", "US-AL: 10")
            .replace("[NAME, EMAIL]", "[NAME, SSN]")
            .replace("RISK: true", "SUBSTANTIAL_HARM: false")
            .replace("moments: {", "moments: { harmDetermination: \"2026-05-10\",");

    assertThat(Case.line(alabama, "US-AL.IND")).isEqualTo("not-owed");
    assertThat(Case.duty(alabama, "US-AL.IND").keepUntil()).isEqualTo("2031-05-10");
  }

  @Test
  void someoneElsesDutyIsNotTheStores() {
    assertThat(Case.duty(FACTS, "EU.GDPR33-2").why()).contains("processor owes this");
    assertThat(Case.duty(FACTS.replace("controller", "processor"), "EU.GDPR33-2").actor())
        .isEqualTo("store");
  }
}
