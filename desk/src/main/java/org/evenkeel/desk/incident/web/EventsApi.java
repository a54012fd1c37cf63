package org.evenkeel.desk.incident.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Feeds;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.journal.Journal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What is done in an incident, as it is done: server-sent events, each with its number. Who comes
/// back with `Last-Event-ID` misses nothing.
@RestController
class EventsApi {
  private static final int AT_ONCE = 200;
  private static final int SIGN_OF_LIFE = 15;

  private final Incidents incidents;
  private final Journal journal;
  private final Feeds feeds;

  EventsApi(Incidents incidents, Journal journal, Feeds feeds) {
    this.feeds = feeds;
    this.incidents = incidents;
    this.journal = journal;
  }

  @Operation(
      does = "Tells what is done in an incident, from its beginning and then as it is done.",
      answers = SseEmitter.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/events")
  SseEmitter watchIncident(
      ApiCall call,
      @PathVariable String id,
      @RequestHeader(name = "Last-Event-ID", defaultValue = "0") long last) {
    Incident incident = incidents.seenBy(call.person(), id);
    return feeds.open(Duration.ZERO, reader -> feed(reader, incident.id(), last));
  }

  private void feed(SseEmitter reader, String incident, long last)
      throws IOException, InterruptedException {
    long seen = last;
    for (int pause = 0; ; pause++) {
      for (Journal.Numbered each : journal.since(incident, seen, AT_ONCE)) {
        seen = each.number();
        reader.send(
            SseEmitter.event()
                .id(Long.toString(seen))
                .name(each.entry().kind())
                .data(each.entry(), MediaType.APPLICATION_JSON));
      }
      if (pause % SIGN_OF_LIFE == 0) {
        reader.send(SseEmitter.event().comment("here"));
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }
}
