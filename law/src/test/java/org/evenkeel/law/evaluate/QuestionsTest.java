package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.law.Case;
import org.evenkeel.law.duty.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked where something is open, and what is said where nothing is owed.
class QuestionsTest {
  private static final String EASTERN =
      """
      role: controller
      store: { established: [NL], kind: online-retailer, also: [] }
      cards: [amex]
      moments: { awareness: "2026-10-01T10:00:00+08:00" }
      data: [NAME]
      encrypted: false
      effect: { accessed: "yes", copied: "yes" }
      people: { PLACE: null }
      """;

  private static Duty american(String id, String place, String count, String... changes) {
    String facts = ThresholdTest.facts(place, count);
    for (int at = 0; at < changes.length; at += 2) {
      facts = facts.replace(changes[at], changes[at + 1]);
    }
    return Case.duty(facts, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US-TX.AG | US-TX | 249 | 249 people; this duty begins at 250.",
        "US-TX.AG | US-TX | 1 | 1 person; this duty begins at 250.",
        "US-CA.AG | US-CA | 500 | 500 people; this duty begins above 500."
      })
  void tooFewPeopleAreCounted(String id, String place, String count, String why) {
    assertThat(american(id, place, count).why()).isEqualTo(why);
  }

  @Test
  void openDataIsAskedForByNameAndCode() {
    Duty card = american("US-NY.IND", "US-NY", "9", "[NAME, SSN, FIN_CODE]", "[NAME, PAN]");
    Duty names =
        american(
            "US-OH.IND",
            "US-OH",
            "9",
            "data: [NAME, SSN, FIN_CODE]",
            "data: [EMAIL]\nunknown: [NAME, SSN, DL]");
    Duty sure =
        american(
            "US-OH.IND",
            "US-OH",
            "9",
            "data: [NAME, SSN, FIN_CODE]",
            "data: [NAME]\nunknown: [DL]");

    assertThat(card.questions())
        .containsExactly(
            "Is there any of this: card numbers that can be used as they are (PAN_USABLE in data or"
                + " unknown)?");
    assertThat(names.questions())
        .containsExactly(
            "Is there any of this: social security numbers (SSN in data or unknown), driving licence"
                + " or state ID numbers (DL in data or unknown), names (NAME in data or unknown)?");
    assertThat(sure.questions())
        .containsExactly(
            "Is there any of this: driving licence or state ID numbers (DL in data or unknown)?");
  }

  @Test
  void encryptionIsAskedForOneByOne() {
    assertThat(american("US-CA.IND", "US-CA", "9", "encrypted: false\n", "").questions())
        .containsExactly("Was the data encrypted? (encrypted)");
    assertThat(
            american("US-CA.IND", "US-CA", "9", "encrypted: false", "encrypted: true").questions())
        .containsExactly("Was the key taken, too? (keyTaken)");
    assertThat(american("US-WY.IND", "US-WY", "9", "encrypted: false\n", "").questions())
        .containsExactly("Was the data encrypted? (encrypted)");
    assertThat(
            american("US-WY.IND", "US-WY", "9", "encrypted: false", "encrypted: true").questions())
        .containsExactly(
            "The text names redaction only. Does your lawyer treat encryption as the same?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CN.CIRM-4H | CN | how many people (people.CN), the loss (loss.CNY)",
        "KR.PIPA-AUTH | KR | how many people (people.KR), which data (data), what caused it (cause)",
        "MY.COMM | MY | how many people (people.MY), whether substantial harm is likely (harm.SUBSTANTIAL_HARM)",
        "X-AMEX.PFI | NL | how many card numbers, whether an investigator was demanded (moments.pfiDemanded)"
      })
  void severalWaysAreAskedForTogether(String id, String place, String ways) {
    Duty open =
        Case.duty(
            EASTERN
                .replace("PLACE", place)
                .replace("[NAME]", id.startsWith("X") ? "[PAN]" : "[NAME]"),
            id);

    assertThat(open.state().code()).isEqualTo("undecided");
    assertThat(open.questions()).contains("What is known about any of: " + ways + "?");
  }

  @ParameterizedTest
  @CsvSource({"1000000, 4999999, due", "999999, 5000000, due", "999999, 4999999, not-owed"})
  void chinaAsksForAMillionPeopleOrFiveMillionYuan(String people, String loss, String expected) {
    String facts =
        EASTERN.replace("PLACE: null", "CN: " + people) + "loss: { CNY: %s }\n".formatted(loss);

    assertThat(Case.line(facts, "CN.CIRM-4H")).startsWith(expected);
  }

  @Test
  void whoReliesOnThereBeingNoHarmTellsAlaska() {
    Duty open = american("US-AK.AG", "US-AK", "9", "RISK: true, HIGH_RISK: true, ", "");
    Duty harm = american("US-AK.AG", "US-AK", "9");
    Duty none = american("US-AK.AG", "US-AK", "9", "RISK: true, HIGH_RISK: true", "RISK: false");

    assertThat(open.questions()).contains("Do you rely on there being no harm? (harm.RISK)");
    assertThat(harm.why()).isEqualTo("You do not rely on there being no harm.");
    assertThat(none.state().code()).isEqualTo("due");
  }

  @Test
  void peopleOfOneStateAreNotAddedUpForTheMedia() {
    String facts =
        ThresholdTest.facts("US-CA", "500")
            .replace("US-CA: 500", "US-CA: 500, US-TX: 500, CA: 9000")
            .replace("[NAME, SSN, FIN_CODE]", "[NAME, MEDICAL]")
            .replace("also: [information-broker]", "also: [hipaa-covered]");

    assertThat(Case.line(facts, "US.HIPAA-MEDIA")).isEqualTo("not-owed");
    assertThat(Case.line(facts.replace("US-TX: 500", "US-TX: 501"), "US.HIPAA-MEDIA"))
        .startsWith("due");
    String whole = facts.replace("US-CA: 500, US-TX: 500", "US: 501");
    assertThat(Case.line(whole, "US.HIPAA-MEDIA")).isEqualTo("undecided");
    assertThat(Case.line(whole.replace("US: 501", "US: 500"), "US.HIPAA-MEDIA"))
        .isEqualTo("not-owed");
  }
}
