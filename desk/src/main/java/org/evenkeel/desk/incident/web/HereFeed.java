package org.evenkeel.desk.incident.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.Feeds;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Presence;
import org.evenkeel.desk.journal.Journal;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells an open page of a case who else has it open, and that something was done. The browser asks
/// anew after some minutes, so that whoever lost their rights hears no more.
@Controller
class HereFeed {
  private static final Duration AT_MOST = Duration.ofMinutes(5);
  private static final int SIGN_OF_LIFE = 15;

  private final Incidents incidents;
  private final Presence presence;
  private final Journal journal;
  private final Feeds feeds;

  HereFeed(Incidents incidents, Presence presence, Journal journal, Feeds feeds) {
    this.feeds = feeds;
    this.journal = journal;
    this.incidents = incidents;
    this.presence = presence;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping(path = "/incidents/{id}/here", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter watch(SignedIn who, @PathVariable String id) {
    Incident incident = incidents.seenBy(who.person(), id);
    return feeds.open(AT_MOST, reader -> feed(reader, incident.id(), who.person()));
  }

  private void feed(SseEmitter reader, String incident, Person person)
      throws IOException, InterruptedException {
    List<String> told = List.of();
    long done = -1;
    for (int pause = 0; pause < AT_MOST.toSeconds(); pause++) {
      if (pause % SIGN_OF_LIFE == 0) {
        reader.send(SseEmitter.event().comment("here"));
        presence.here(incident, person);
      }
      List<String> now = presence.of(incident);
      if (!now.equals(told)) {
        reader.send(SseEmitter.event().data(now, MediaType.APPLICATION_JSON));
        told = now;
      }
      long last = journal.last(incident);
      if (last != done) {
        reader.send(SseEmitter.event().name("done").data(last));
        done = last;
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }
}
