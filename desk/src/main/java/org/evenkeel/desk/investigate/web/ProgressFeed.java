package org.evenkeel.desk.investigate.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Feeds;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.job.Job;
import org.evenkeel.desk.job.Jobs;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// How far a run is, as it goes: server-sent events until it is over.
@Controller
class ProgressFeed {
  private static final long PAUSE_MILLIS = 500;

  private final Incidents incidents;
  private final Jobs jobs;
  private final Feeds feeds;

  ProgressFeed(Incidents incidents, Jobs jobs, Feeds feeds) {
    this.feeds = feeds;
    this.incidents = incidents;
    this.jobs = jobs;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @Operation(
      does = "Tells how far an investigation is, as it goes: server-sent events until it is over.",
      answers = SseEmitter.class)
  @GetMapping({
    "/incidents/{id}/investigate/{job}/progress",
    "/api/v1/incidents/{id}/investigations/{job}/progress"
  })
  SseEmitter progress(SignedIn who, @PathVariable String id, @PathVariable String job) {
    Incident incident = incidents.seenBy(who.person(), id);
    if (jobs.byId(job).filter(found -> found.incident().equals(incident.id())).isEmpty()) {
      throw new NoSuchIncident();
    }
    return feeds.open(Duration.ZERO, reader -> feed(reader, job));
  }

  private void feed(SseEmitter reader, String id) throws IOException, InterruptedException {
    Optional<Job> job = jobs.byId(id);
    while (job.isPresent()) {
      send(reader, job.get());
      if (job.get().state().isOver()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      job = jobs.byId(id);
    }
  }

  private static void send(SseEmitter emitter, Job job) throws IOException {
    Map<String, Object> state =
        Map.of(
            "over", job.state().isOver(),
            "stage", job.progress().stage(),
            "done", job.progress().done(),
            "total", job.progress().total());
    emitter.send(SseEmitter.event().data(state, MediaType.APPLICATION_JSON));
  }
}
