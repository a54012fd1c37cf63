package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// What a program searches for once an investigation has answered.
final class HuntByProgram {
  private final Program program;
  private final String incident;
  private final String events;

  HuntByProgram(Program program, String incident, String run) {
    this.program = program;
    this.incident = incident;
    this.events = run + "/events";
  }

  void search() throws Exception {
    for (int wait = 0; program.get(events).status() == 404 && wait < 120; wait++) {
      TimeUnit.MILLISECONDS.sleep(500);
    }
    JsonNode first = program.get(events + "?limit=2&q=" + words("method=POST")).json();
    assertThat(first.path("items").size()).isEqualTo(2);
    assertThat(first.at("/items/0/fields/path").asString()).isEqualTo("/wp-login.php");
    String cursor = first.path("next").asString();
    JsonNode second =
        program.get(events + "?limit=2&q=" + words("method=POST") + "&cursor=" + cursor).json();
    assertThat(second.at("/items/0/number").asLong()).isEqualTo(2);
    assertThat(program.get(events + "?cursor=AAAA" + cursor).status()).isEqualTo(400);
    assertThat(program.get(events + "?q=" + words("colour=red")).text()).contains("no field");
    JsonNode counts = program.get(events + "/counts?q=" + words("status=302")).json();
    assertThat(counts.path("events").asLong()).isEqualTo(1);
    assertThat(events("status=302 OR path:/wp-admin")).isEqualTo(2);
    assertThat(events("status=302 OR path:/wp-admin method=POST")).isEqualTo(1);
    take();
    keep();
  }

  private long events(String words) throws Exception {
    return program.get(events + "/counts?q=" + words(words)).json().path("events").asLong();
  }

  private void take() throws Exception {
    var lines = program.get(events + "/export?shape=jsonl&q=" + words("status=302"));
    assertThat(lines.header("Content-Type")).startsWith("application/jsonl");
    assertThat(lines.json().path("path").asString()).isEqualTo("/wp-login.php");
    var table = program.get(events + "/export?q=" + words("method=POST"));
    assertThat(table.text().lines().count()).isEqualTo(61);
    assertThat(program.get(events + "/export?shape=pdf").status()).isEqualTo(422);
  }

  private void keep() throws Exception {
    String wish = "{\"name\": \"Sign-ins\", \"words\": \"method=POST\"}";
    var saved = program.post(incident + "/searches", wish);
    assertThat(saved.status()).isEqualTo(201);
    assertThat(program.get(incident + "/searches").text()).contains("Sign-ins");
    String forget = incident + "/searches/" + saved.field("id") + "/forget";
    assertThat(program.post(forget, "").status()).isEqualTo(200);
    assertThat(program.post(forget, "").status()).isEqualTo(404);
    String why = "{\"what\": \"The first try\", \"why\": \"It begins here\"}";
    assertThat(program.post(events + "/0/pick", why).status()).isEqualTo(201);
    assertThat(program.post(events + "/9999/pick", why).status()).isEqualTo(404);
  }

  private static String words(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
