package org.evenkeel.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/// The steps that a program takes in an incident once its evidence was read: what is known, how bad
/// it is, whom to tell.
final class StepsByProgram {
  private static final String AUTHORITY = "NL.GDPR33";

  private final Program program;
  private final String incident;

  StepsByProgram(Program program, String incident) {
    this.program = program;
    this.incident = incident;
  }

  void assess() throws Exception {
    answer("kinds", "{\"rows\": {\"kind.stolen-staff\": {\"state\": \"CONFIRMED\"}}}");
    answer(
        "data", "{\"rows\": {\"data.EMAIL\": {\"state\": \"CONFIRMED\", \"ground\": \"dump\"}}}");
    answer("established", "{\"chosen\": [\"NL\"]}");
    answer("people", "{\"people\": {\"NL\": 3200, \"DE\": null}}");
    answer("cause", "{\"chosen\": [\"external-attack\"]}");
    answer("effect", "{\"rows\": {\"effect.copied\": {\"state\": \"CONFIRMED\"}}}");
    assertThat(program.get(incident + "/severity").field("level")).isEqualTo("Medium");
    assertThat(program.get(incident + "/veris").json().at("/action/hacking/variety/0").asString())
        .isEqualTo("Use of stolen creds");
    assertThat(program.get(incident + "/facts/people.NL").field("value")).isEqualTo("3200");
    assertThat(program.get(incident + "/facts-said").text()).contains("data.EMAIL", "dump");
  }

  private void answer(String question, String answer) throws Exception {
    String address = incident + "/triage/" + question;
    String seen = program.get(address).header("ETag");
    var kept = program.send("PUT", address, answer, "If-Match", seen);
    assertThat(kept.status()).as(kept.text()).isEqualTo(200);
    assertThat(kept.json().at("/answer/answered").asBoolean()).isTrue();
  }

  void settle() throws Exception {
    String fact = incident + "/facts/harm.RISK";
    String yes = "{\"state\": \"CONFIRMED\"}";
    assertThat(program.get(incident + "/duty-questions").text()).contains("harm.RISK");
    assertThat(program.send("PUT", fact, yes, "If-None-Match", "*").status()).isEqualTo(200);
    assertThat(program.send("PUT", fact, yes, "If-None-Match", "*").status()).isEqualTo(412);
    measure();
    var duty = program.get(incident + "/duties/" + AUTHORITY).json();
    assertThat(duty.path("state").asString()).isEqualTo("due");
    assertThat(duty.at("/by/ends").asString()).isEqualTo("2026-03-07T09:30:00Z");
    assertThat(program.get(incident + "/duty-changes").text()).contains(AUTHORITY);
  }

  /// Customers in Australia, whose law leaves small businesses out.
  private void measure() throws Exception {
    answer("people", "{\"people\": {\"NL\": 3200, \"DE\": null, \"AU\": 40}}");
    String turnover = incident + "/facts/store.turnover.AUD";
    assertThat(program.get(incident + "/duty-questions").text()).contains("store.turnover.AUD");
    assertThat(amount(turnover, "null", "If-None-Match", "*").status()).isEqualTo(400);
    assertThat(amount(turnover, "-1", "If-None-Match", "*").status()).isEqualTo(422);
    var small = amount(turnover, "2000000", "If-None-Match", "*");
    assertThat(small.status()).as(small.text()).isEqualTo(200);
    assertThat(program.get(incident + "/duties/AU.NDB-ASSESS").text()).contains("AUD 3 million");
    assertThat(state("AU.NDB-ASSESS")).isEqualTo("not-owed");
    amount(turnover, "4000000", "If-Match", program.get(turnover).header("ETag"));
    assertThat(program.get(turnover).field("value")).isEqualTo("4000000");
    assertThat(state("AU.NDB-ASSESS")).isNotEqualTo("not-owed");
  }

  private Program.Answer amount(String fact, String amount, String... headers) throws Exception {
    String answer = "{\"state\": \"CONFIRMED\", \"amount\": " + amount + "}";
    return program.send("PUT", fact, answer, headers);
  }

  private String state(String duty) throws Exception {
    return program.get(incident + "/duties/" + duty).field("state");
  }

  void tell(String receipt) throws Exception {
    String notice = incident + "/duties/" + AUTHORITY + "/notice";
    var blank = program.get(notice);
    long lines = blank.json().path("parts").valueStream().mapToLong(StepsByProgram::lines).sum();
    String texts =
        LongStream.range(0, lines).mapToObj(at -> "\"line " + at + "\"").collect(joining(","));
    String words = "{\"texts\": [" + texts + "]}";
    var written = program.send("PUT", notice, words, "If-Match", blank.header("ETag"));
    assertThat(written.json().path("version").asInt()).as(written.text()).isEqualTo(1);
    assertThat(written.json().at("/authorship/approvedBy").isNull()).isTrue();
    assertThat(program.get(notice + "/pdf").text()).startsWith("%PDF");
    file(receipt);
  }

  private static long lines(JsonNode part) {
    return part.path("lines").size();
  }

  private void file(String receipt) throws Exception {
    String filings = incident + "/duties/" + AUTHORITY + "/filings";
    String filing =
        "{\"told\": \"2026-03-07T11:00:00+01:00\", \"reference\": \"AP-1\", \"receipt\": \"%s\"}";
    assertThat(program.post(filings, filing.formatted("evi_none")).status()).isEqualTo(422);
    var told = program.post(filings, filing.formatted(receipt));
    assertThat(told.status()).as(told.text()).isEqualTo(201);
    assertThat(told.json().path("late").asBoolean()).isTrue();
    assertThat(told.json().path("version").asInt()).isEqualTo(1);
    assertThat(program.get(incident + "/duties/" + AUTHORITY).json().at("/filed/late").asBoolean())
        .isTrue();
    assertThat(program.get(incident + "/register").text()).contains(AUTHORITY);
  }

  void share() throws Exception {
    var made = program.post(incident + "/calendar-links", "");
    assertThat(made.status()).isEqualTo(201);
    String address = made.field("address");
    assertThat(program.get(address).text()).startsWith("BEGIN:VCALENDAR");
    program.post(incident + "/calendar-links/" + made.field("id") + "/revoke", "");
    assertThat(program.get(address).status()).isEqualTo(404);
  }
}
