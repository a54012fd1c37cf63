package org.evenkeel.law.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.evenkeel.law.Case;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.page.NoticePage;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private static final String FACTS =
      """
      role: controller
      store: { established: [NL], also: [] }
      cards: [visa]
      moments: { suspicion: "2026-05-01T10:00:00+02:00", awareness: "2026-05-01T14:20:00+02:00" }
      data: [NAME, SSN, FIN_CODE]
      encrypted: false
      cause: external-attack
      effect: { copied: "yes", accessed: "yes" }
      harm: { RISK: true, HIGH_RISK: true, ID_THEFT_RISK: true, MISUSE_LIKELY: true }
      people: { NL: 10, US-CA: 4, US-MA: 7, US-IL: 8 }
      statements: { NATURE: "Someone <b>broke in</b> through an old plugin.", RESIDENTS_COUNT: "7 people" }
      """;

  private static Notice notice(String id) {
    Assessment assessment = Case.assess(FACTS);
    return new Notices(assessment, Phase.FIRST, List.of())
        .notice(Objects.requireNonNull(assessment.find(id)));
  }

  private static List<String> headings(String id) {
    return notice(id).sections().stream().map(Section::heading).toList();
  }

  @Test
  void californiaHasItsTitleAndHeadings() {
    assertThat(notice("US-CA.IND").title()).isEqualTo("Notice of Data Breach");
    assertThat(headings("US-CA.IND"))
        .startsWith(
            "What Happened",
            "What Information Was Involved",
            "What We Are Doing",
            "What You Can Do",
            "Other Important Information",
            "For More Information");
  }

  @Test
  void anAuthorityOfTheUnionReadsInTheOrderOfArticle33() {
    assertThat(headings("NL.GDPR33").subList(0, 4))
        .containsExactly(
            "(a) Nature of the breach, people and records",
            "(b) Contact point",
            "(c) Likely consequences",
            "(d) Measures");
  }

  @Test
  void massachusettsHearsNeitherTheNatureNorTheNumber() {
    String page = NoticePage.of(notice("US-MA.IND"));

    assertThat(page).doesNotContain("broke in", "7 people");
    assertThat(NoticeCheck.of(notice("US-MA.IND")).forbidden()).isEmpty();
  }

  @Test
  void aForbiddenPassageIsFound() {
    Notice bad =
        new Notice(
            notice("US-MA.IND").duty(),
            "t",
            Phase.FIRST,
            List.of(
                new Section("h", List.of(new Passage(Content.NATURE, "They broke in.", false)))),
            List.of());

    assertThat(NoticeCheck.of(bad).forbidden()).contains(Content.NATURE);
    assertThat(NoticeCheck.of(bad).missing()).contains(Content.POLICE_REPORT_RIGHT);
  }

  @Test
  void whatIsNotKnownStaysAQuestion() {
    assertThat(NoticeCheck.of(notice("NL.GDPR33")).missing())
        .contains(Content.CONTACT_POINT, Content.CONSEQUENCES)
        .doesNotContain(Content.NATURE, Content.DATA_TYPES, Content.PERSONS_COUNT);
  }

  @Test
  void aFurtherReportSaysWhatIsNew() {
    Assessment assessment = Case.assess(FACTS);
    Notice notice =
        new Notices(assessment, Phase.COMPLEMENT, List.of("NL.GDPR33 was due earlier."))
            .notice(Objects.requireNonNull(assessment.find("NL.GDPR33")));

    assertThat(NoticePage.of(notice)).contains("Further report", "What is new", "was due earlier");
  }

  @Test
  void aPageIsInertWhateverStandsInIt() {
    assertThat(NoticePage.of(notice("NL.GDPR33")))
        .contains("&lt;b&gt;broke in&lt;/b&gt;")
        .doesNotContain("<b>broke in", "http://evil");
  }

  @Test
  void theRegisterKeepsTheReasonsOfWhatIsNotOwed() {
    assertThat(NoticePage.register(Case.assess(FACTS)))
        .contains(
            "Decided: due", "Decided: not owed", "X-AMEX.NOTICE", "does not take these cards");
  }
}
