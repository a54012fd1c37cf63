package org.evenkeel.desk.incident.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Presence;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells an open overview who else has it open. The browser asks anew after some minutes, so that
/// whoever lost their rights hears no more.
@Controller
class HereFeed {
  private static final Duration AT_MOST = Duration.ofMinutes(5);
  private static final int SIGN_OF_LIFE = 15;

  private final Incidents incidents;
  private final Presence presence;

  HereFeed(Incidents incidents, Presence presence) {
    this.incidents = incidents;
    this.presence = presence;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping(path = "/incidents/{id}/here", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter watch(SignedIn who, @PathVariable String id) {
    Incident incident = incidents.seenBy(who.person(), id);
    SseEmitter emitter = new SseEmitter(AT_MOST.toMillis());
    var _ =
        Thread.ofVirtual().name("presence").start(() -> feed(emitter, incident.id(), who.person()));
    return emitter;
  }

  private void feed(SseEmitter emitter, String incident, Person person) {
    try {
      List<String> told = List.of();
      for (int pause = 0; pause < AT_MOST.toSeconds(); pause++) {
        if (pause % SIGN_OF_LIFE == 0) {
          emitter.send(SseEmitter.event().comment("here"));
          presence.here(incident, person);
        }
        List<String> now = presence.of(incident);
        if (!now.equals(told)) {
          emitter.send(SseEmitter.event().data(now, MediaType.APPLICATION_JSON));
          told = now;
        }
        TimeUnit.SECONDS.sleep(1);
      }
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      emitter.complete(); // the reader has gone
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
