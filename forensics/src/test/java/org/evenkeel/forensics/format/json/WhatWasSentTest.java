package org.evenkeel.forensics.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

/// Of several keys about the target, the one that tells what was sent is believed.
class WhatWasSentTest {
  private static final String REWRITTEN = "'uri':'/index.php'";
  private static final String REQUEST = "'request':'GET /a%2e%2e/b?c=%27 HTTP/1.1'";
  private static final String TARGET = "'request_uri':'/a%2e%2e/b?c=%27'";

  @Test
  void whatNginxRewroteDisplacesNothingInAnyOrder() {
    for (String members :
        List.of(
            REWRITTEN + "," + REQUEST,
            REQUEST + "," + REWRITTEN,
            REWRITTEN + "," + TARGET,
            TARGET + "," + REWRITTEN,
            REWRITTEN + "," + REQUEST + "," + TARGET + ",'path':'/decoded'")) {
      assertThat(event(members).fields())
          .as(members)
          .containsEntry(Field.PATH, "/a%2e%2e/b")
          .containsEntry(Field.QUERY, "c=%27");
    }
  }

  @Test
  void whatWasRewrittenIsBetterThanNothing() {
    Event event = event(REWRITTEN + ",'args':'c=1','request':'-'");

    assertThat(event.textOrEmpty(Field.PATH)).isEqualTo("/index.php");
    assertThat(event.textOrEmpty(Field.QUERY)).isEqualTo("c=1");
  }

  @Test
  void aRequestThatIsNoRequestLineGivesWay() {
    Event event = event("'request':'checkout','path':'/cart'");

    assertThat(event.textOrEmpty(Field.PATH)).isEqualTo("/cart");
  }

  @Test
  void schemeAndHostGoToTheHost() {
    Event event = event("'url':'https://shop.example:8443/a?b=http://x/'");

    assertThat(event.fields())
        .containsEntry(Field.HOST, "shop.example")
        .containsEntry(Field.PATH, "/a")
        .containsEntry(Field.QUERY, "b=http://x/");
  }

  @Test
  void whatIsNoHostStaysInThePath() {
    assertThat(event("'path':'http://<script>/x'").textOrEmpty(Field.PATH))
        .isEqualTo("http://<script>/x");
    assertThat(event("'path':'//evil.example/x'").textOrEmpty(Field.PATH))
        .isEqualTo("//evil.example/x");
  }

  @Test
  void aTargetWithoutAPathIsKept() {
    assertThat(event("'path':'?rest_route=/x'").fields())
        .containsEntry(Field.TARGET, "?rest_route=/x")
        .containsEntry(Field.QUERY, "rest_route=/x")
        .doesNotContainKeys(Field.PATH, Field.METHOD);
  }

  private static Event event(String members) {
    return Reads.by("json", JsonFormats.all())
        .event(("{'ip':'203.0.113.7'," + members + "}").replace('\'', '"'));
  }
}
