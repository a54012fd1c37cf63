package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.evenkeel.law.Case;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.duty.State;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What must hold for all facts, tried on made-up ones.
class PropertiesTest {
  private static final List<String> PLACES =
      List.of(
          "US-CA", "US-TX", "US-NY", "US-FL", "US-ME", "US-MD", "US-VT", "US-AK", "NL", "FR", "GB",
          "KR", "SG", "MY", "JP", "BR", "CN", "AU", "CA-QC", "EG", "CH");
  private static final List<String> CODES =
      List.of(
          "NAME",
          "EMAIL",
          "SSN",
          "DL",
          "FIN_CODE",
          "PAN",
          "PASSWORD_HASH",
          "MEDICAL",
          "DOB",
          "ONLINE_CRED",
          "ORDERS");
  private static final List<String> LEVELS =
      List.of("\"yes\"", "\"no\"", "suspected", "no-evidence");

  private final List<String> lines = new ArrayList<>();
  private String people = "";
  private LocalDate day = LocalDate.EPOCH;

  @RepeatedTest(40)
  void morePeopleNeverRemoveADuty(RepetitionInfo run) {
    Random random = make(run);
    List<Duty> before = duties(facts(1));
    List<Duty> after = duties(facts(2 + random.nextInt(2000)));

    for (int at = 0; at < before.size(); at++) {
      if (before.get(at).state() == State.DUE) {
        assertThat(after.get(at).state()).as(before.get(at).id()).isEqualTo(State.DUE);
      }
    }
  }

  @RepeatedTest(40)
  void anUnknownNeverGivesNotOwed(RepetitionInfo run) {
    Random random = make(run);
    List<Duty> before = duties(facts(1));
    lines.remove(random.nextInt(lines.size()));
    List<Duty> after = duties(facts(1));

    for (int at = 0; at < before.size(); at++) {
      if (before.get(at).state() == State.DUE) {
        assertThat(after.get(at).state()).as(before.get(at).id()).isNotEqualTo(State.NOT_OWED);
      }
    }
  }

  @RepeatedTest(40)
  void aLaterMomentNeverGivesAnEarlierDeadline(RepetitionInfo run) {
    Random random = make(run);
    List<Duty> before = duties(facts(1));
    day = day.plusDays(1 + random.nextInt(60));
    List<Duty> after = duties(facts(1));

    for (int at = 0; at < before.size(); at++) {
      Limit first = before.get(at).timing().due();
      Limit second = after.get(at).timing().due();
      boolean sameText = before.get(at).rule() == after.get(at).rule();
      if (first != null && second != null && sameText) {
        assertThat(second.end()).as(before.get(at).id()).isAfterOrEqualTo(first.end());
      }
    }
  }

  @RepeatedTest(20)
  void theOrderOfFactsDoesNotMatter(RepetitionInfo run) {
    Random random = make(run);
    List<Duty> before = duties(facts(1));
    Collections.shuffle(lines, random);

    assertThat(duties(facts(1))).isEqualTo(before);
  }

  private static List<Duty> duties(String facts) {
    return Case.assess(facts).duties();
  }

  private Random make(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    day = LocalDate.of(2026, 1, 2).plusDays(random.nextInt(300));
    lines.clear();
    lines.add("encrypted: " + (random.nextInt(4) == 0));
    lines.add("cause: " + (random.nextBoolean() ? "external-attack" : "error"));
    lines.add("cards: [visa, amex]");
    lines.add(
        "effect: { copied: %s, accessed: %s, altered: %s, unavailable: %s }"
            .formatted(
                any(LEVELS, random),
                any(LEVELS, random),
                any(LEVELS, random),
                any(LEVELS, random)));
    lines.add(
        "harm: { RISK: true, HIGH_RISK: %s, MISUSE_LIKELY: %s, ID_THEFT_RISK: %s, SUBSTANTIAL_HARM: %s, SERIOUS_HARM: true }"
            .formatted(
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean()));
    lines.add(
        "store: { established: [" + any(List.of("NL", "US-CA", "KR"), random) + "], also: [] }");
    lines.add("passwords: " + any(List.of("bcrypt", "md5"), random));
    StringBuilder data = new StringBuilder("NAME");
    for (String code : CODES.subList(1, CODES.size())) {
      data.append(random.nextInt(3) == 0 ? ", " + code : "");
    }
    people = "data: [" + data + "]\npeople: { ";
    for (String place : PLACES) {
      people += random.nextBoolean() ? place + ": (" + (1 + random.nextInt(1500)) + "), " : "";
    }
    people += "IS: (1) }\n";
    return random;
  }

  private String facts(int times) {
    StringBuilder text = new StringBuilder("role: controller\n");
    text.append("moments: { awareness: \"").append(day).append("T10:00:00Z\", determination: \"");
    text.append(day)
        .append("T10:00:00Z\", assessment: \"")
        .append(day)
        .append("\", scopeKnown: \"");
    text.append(day).append("\", harmDetermination: \"").append(day).append("\" }\n");
    lines.forEach(line -> text.append(line).append('\n'));
    for (String part : people.split("\\(")) {
      int end = part.indexOf(')');
      text.append(
          end < 0
              ? part
              : Long.parseLong(part.substring(0, end)) * times + part.substring(end + 1));
    }
    return text.toString();
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
