package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.law.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What kinds of data, encryption and effects mean for a duty.
class SubstanceTest {
  private static String state(String id, String place, String data, String more) {
    String facts = ThresholdTest.facts(place, "10").replace("[NAME, SSN, FIN_CODE]", data);
    return Case.duty(facts + more, id).state().code();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US-IN.IND | US-IN | [SSN] | due", // a social security number needs no name here
        "US-OH.IND | US-OH | [SSN] | not-owed",
        "US-OH.IND | US-OH | [NAME, SSN] | due",
        "US-OH.IND | US-OH | [NAME, EMAIL, ORDERS] | not-owed",
        "US-ND.IND | US-ND | [NAME, DOB] | due",
        "US-KS.IND | US-KS | [NAME, PAN] | due",
        "US-IN.IND | US-IN | [NAME, PAN_CREDIT] | due",
        "US-IN.IND | US-IN | [NAME, PAN] | not-owed",
        "US-NY.IND | US-NY | [NAME, PAN] | undecided", // can it be used as it is?
        "US-NY.IND | US-NY | [NAME, PAN_USABLE] | due",
        "US-NY.IND | US-NY | [EMAIL, SSN] | due", // any identifier will do
        "US-AL.IND | US-AL | [NAME, FIN_CODE_EXP] | due",
        "US-FL.IND | US-FL | [ONLINE_CRED] | due",
        "US-ME.IND | US-ME | [NAME, FIN_CODE] | due",
        "US-PA.CM | US-PA | [NAME, FIN_ACCT_BANK] | not-owed",
        "US-NC.IND | US-NC | [NAME, FIN_ACCT_BANK] | due"
      })
  void theStatesListsDecide(String id, String place, String data, String expected) {
    assertThat(state(id, place, data, "")).isEqualTo(id.equals("US-PA.CM") ? "due" : expected);
  }

  @Test
  void anExpiryDateIsTakenForTheCodeUnlessYouAreStrict() {
    assertThat(state("US-OH.IND", "US-OH", "[NAME, FIN_CODE_EXP]", "")).isEqualTo("due");
    assertThat(
            state(
                "US-OH.IND",
                "US-OH",
                "[NAME, FIN_CODE_EXP]",
                "policies: { cardWithExpiry: strict }\n"))
        .isEqualTo("not-owed");
  }

  @ParameterizedTest
  @CsvSource({
    "plain, due",
    "reversible, due",
    "md5, due",
    "sha1, due",
    "sha256, due",
    "salted-sha256, due",
    "bcrypt, not-owed",
    "scrypt, not-owed",
    "argon2, not-owed",
    "pbkdf2, not-owed"
  })
  void readablePasswordsWithAnAddressAreLogins(String form, String expected) {
    String more = "passwords: " + form + "\n";

    assertThat(state("US-FL.IND", "US-FL", "[EMAIL, PASSWORD_HASH]", more)).isEqualTo(expected);
    assertThat(state("US-FL.IND", "US-FL", "[PASSWORD_HASH]", more)).isEqualTo("not-owed");
  }

  @Test
  void passwordsOfUnknownFormLeaveItOpen() {
    assertThat(state("US-FL.IND", "US-FL", "[EMAIL, PASSWORD_HASH]", "")).isEqualTo("undecided");
    assertThat(
            state(
                "US-FL.IND",
                "US-FL",
                "[EMAIL, PASSWORD_HASH]",
                "passwords: salted-sha256\npolicies: { fastHashes: strict }\n"))
        .isEqualTo("not-owed");
  }

  @ParameterizedTest
  @CsvSource({
    "US-CT.IND, US-CT, true, true, not-owed", // safe whatever happened to the key
    "US-CA.IND, US-CA, true, false, not-owed",
    "US-CA.IND, US-CA, true, true, due",
    "US-CA.IND, US-CA, true, null, undecided",
    "US-CA.IND, US-CA, null, null, undecided",
    "US-CA.IND, US-CA, false, null, due",
    "US-WY.IND, US-WY, true, false, undecided", // the text names redaction only
    "US-WY.IND, US-WY, false, null, due",
    "US-RI.IND, US-RI, true, false, not-owed",
    "US-WA.IND, US-WA, true, true, due"
  })
  void encryptionEndsADutyAsItsLawSays(
      String id, String place, String encrypted, String key, String expected) {
    String facts =
        ThresholdTest.facts(place, "10")
            .replace("encrypted: false", "encrypted: " + encrypted + "\nkeyTaken: " + key);

    assertThat(Case.duty(facts, id).state().code()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "US-CA.IND, US-CA, 'copied: \"no\", accessed: \"yes\"', not-owed",
    "US-CA.IND, US-CA, 'copied: suspected', due",
    "US-CA.IND, US-CA, 'copied: no-evidence', undecided",
    "US-CA.IND, US-CA, 'accessed: \"yes\"', undecided",
    "US-NJ.IND, US-NJ, 'copied: \"no\", accessed: \"yes\"', due",
    "US-NY.IND, US-NY, 'copied: \"no\", accessed: \"no\"', not-owed",
    "US-FL.IND, US-FL, 'accessed: suspected, copied: \"no\"', due",
    "US-CT.IND, US-CT, 'accessed: no-evidence, copied: \"no\"', undecided"
  })
  void aLawAsksForCopyingOrForLooking(String id, String place, String effect, String expected) {
    String facts =
        ThresholdTest.facts(place, "10")
            .replace(
                "effect: { copied: \"yes\", accessed: \"yes\" }", "effect: { " + effect + " }");

    assertThat(Case.duty(facts, id).state().code()).isEqualTo(expected);
  }

  @Test
  void dataOutOfReachIsABreachUnderTheGdpr() {
    String outage =
        """
        role: controller
        store: { established: [NL], also: [] }
        moments: { awareness: "2026-05-01T14:20:00+02:00" }
        data: [NAME]
        effect: { copied: "no", accessed: "no", altered: "no", unavailable: UN }
        harm: { RISK: true }
        people: { NL: 3 }
        """;

    assertThat(Case.line(outage.replace("UN", "\"yes\""), "NL.GDPR33")).startsWith("due");
    assertThat(Case.line(outage.replace("UN", "\"no\""), "NL.GDPR33")).isEqualTo("not-owed");
  }
}
