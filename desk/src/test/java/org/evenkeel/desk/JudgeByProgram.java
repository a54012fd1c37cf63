package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/// What a program says of the answer of an investigation, and what becomes of it in the next.
final class JudgeByProgram {
  private static final String JUDGEMENT =
      "{\"about\": \"%s\", \"verdict\": \"%s\", \"words\": \"%s\", \"reason\": \"we asked the agency\"}";

  private final Program program;
  private final String incident;
  private final String run;

  JudgeByProgram(Program program, String incident, String run) {
    this.program = program;
    this.incident = incident;
    this.run = run;
  }

  void judge() throws Exception {
    assertThat(program.get(run + "/conclusions").text())
        .contains("\"verdict\"", "\"way-in\"", "\"actor:203.0.113.7\"", "\"finding:");
    said("actor:203.0.113.7", "RULED_OUT", "");
    said("verdict", "CONFIRMED", "");
    said("way-in", "CORRECTED", "The agency's laptop");
    for (JsonNode each : program.get(run + "/conclusions").json().path("items")) {
      said(each.path("about").asString(), "CONFIRMED", "");
    }
    said("actor:203.0.113.7", "RULED_OUT", "");
    refused("way-in", "CORRECTED");
    refused("actor:198.51.100.1", "CONFIRMED");
    refused("way-in", "");
    staysInTheNextRun();
  }

  private void said(String about, String verdict, String words) throws Exception {
    var said = program.post(run + "/judgements", JUDGEMENT.formatted(about, verdict, words));
    assertThat(said.status()).as(about + " " + said.text()).isEqualTo(201);
    assertThat(said.field("verdict")).isEqualTo(verdict);
  }

  private void refused(String about, String verdict) throws Exception {
    String judgement = JUDGEMENT.formatted(about, verdict, "").replace("\"verdict\": \"\",", "");
    var said = program.post(run + "/judgements", judgement);
    assertThat(said.status()).as(said.text()).isEqualTo(422);
  }

  private void staysInTheNextRun() throws Exception {
    var again = program.post(run + "/again", "");
    assertThat(again.status()).isEqualTo(202);
    String next = again.header("Location");
    assertThat(program.get(next + "/progress").text()).contains("\"over\":true");
    JsonNode conclusions = program.get(next + "/conclusions").json().path("items");
    assertThat(conclusions.size()).isGreaterThan(8);
    for (JsonNode each : conclusions) {
      String about = each.path("about").asString();
      assertThat(each.at("/judgement/verdict").asString(""))
          .isEqualTo(about.equals("actor:203.0.113.7") ? "RULED_OUT" : "CONFIRMED");
    }
    assertThat(program.get(incident + "/judgements").json().path("items").size())
        .isEqualTo(conclusions.size());
    JsonNode changes =
        program.get(next + "/changes?since=" + run.substring(run.lastIndexOf('/') + 1)).json();
    assertThat(changes.path("items").size()).isPositive();
    changes.path("items").forEach(each -> assertThat(each.path("added").isEmpty()).isTrue());
  }
}
