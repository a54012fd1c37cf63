package org.evenkeel.desk.hunt.web;

import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.hunt.EventFiles;
import org.evenkeel.desk.hunt.HuntEvent;
import org.evenkeel.desk.hunt.Hunting;
import org.evenkeel.desk.hunt.PickedEvents;
import org.evenkeel.desk.hunt.Search;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.job.Job;
import org.evenkeel.desk.job.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The events of an investigation, for programs.
@RestController
class EventsFoundApi {
  private static final String EVENTS = "/api/v1/incidents/{id}/investigations/{job}/events";

  private final Incidents incidents;
  private final Jobs jobs;
  private final Hunting hunting;
  private final Hunt hunt;
  private final Kept kept;

  /// What becomes of events.
  @Component
  record Kept(Investigations investigations, EventFiles files, PickedEvents picked) {}

  EventsFoundApi(Incidents incidents, Jobs jobs, Hunting hunting, Hunt hunt, Kept kept) {
    this.incidents = incidents;
    this.jobs = jobs;
    this.hunting = hunting;
    this.hunt = hunt;
    this.kept = kept;
  }

  /// What is searched for, in the words of the page.
  record EventQuery(@Nullable String q, @Nullable String from, @Nullable String to) {
    Search search() {
      return Search.read(q == null ? "" : q, from == null ? "" : from, to == null ? "" : to);
    }
  }

  private EventFiles.Ready file(ApiCall call, String id, String job) {
    return hunt.file(incidents.seenBy(call.person(), id), job).orElseThrow(NoSuchIncident::new);
  }

  @Operation(
      does = "Searches the events of an investigation, in the order of time.",
      answers = FoundEvent.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping(EVENTS)
  ResponseEntity<String> searchEvents(
      ApiCall call, @PathVariable String id, @PathVariable String job, EventQuery query) {
    EventFiles.Ready file = file(call, id, job);
    Search search = query.search();
    return call.pages(
        (last, most) -> found(file, search, last, most), event -> Long.toString(event.number()));
  }

  private List<FoundEvent> found(EventFiles.Ready file, Search search, String last, int most) {
    long from = last.isEmpty() ? 0 : Long.parseLong(last) + 1;
    return hunting.events(file, search, from, most).stream().map(FoundEvent::of).toList();
  }

  @Operation(
      does = "Counts what a search finds, by time and by the values of fields.",
      answers = FoundCounts.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping(EVENTS + "/counts")
  ResponseEntity<String> countEvents(
      ApiCall call, @PathVariable String id, @PathVariable String job, EventQuery query) {
    return call.show(FoundCounts.of(hunting.counts(file(call, id, job), query.search())));
  }

  @Operation(
      does = "Makes the file of an investigation's events, if there is none or it was lost.",
      answers = Job.class,
      status = 202)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.WORK)
  @PostMapping(EVENTS)
  ResponseEntity<String> prepareEvents(
      ApiCall call, @PathVariable String id, @PathVariable String job) {
    Incident incident = incidents.seenBy(call.person(), id);
    Job run =
        kept.investigations().runs(incident.id()).stream()
            .filter(each -> each.id().equals(job))
            .findFirst()
            .orElseThrow(NoSuchIncident::new);
    if (run.state() != Job.State.DONE) {
      throw new Refused("This investigation has not answered.");
    }
    return call.begin(
        job,
        () -> {
          String made =
              kept.files()
                  .ask(
                      incident.id(),
                      run.id(),
                      kept.investigations().pieces(run),
                      call.person().id());
          return new Made(
              "/api/v1/incidents/" + id + "/investigations/" + made, jobs.byId(made).orElseThrow());
        });
  }

  /// Why an event is put on the timeline.
  record NewPick(String what, String why) {
    NewPick {
      what = Needed.of(what, "what");
      why = Needed.of(why, "why");
    }
  }

  @Operation(
      does = "Puts an event on the incident's timeline, with the reason.",
      answers = FoundEvent.class,
      status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.WORK)
  @PostMapping(EVENTS + "/{number}/pick")
  ResponseEntity<String> pickEvent(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String job,
      @PathVariable String number,
      @RequestBody(required = false) @Nullable NewPick said) {
    Incident incident = incidents.seenBy(call.person(), id);
    EventFiles.Ready file = file(call, id, job);
    HuntEvent event = hunt.event(file, Hunt.number(number));
    NewPick body = Needed.of(said, "what");
    return call.make(
        body,
        () -> {
          kept.picked()
              .pick(
                  incident,
                  file,
                  event,
                  new PickedEvents.Said(body.what(), body.why()),
                  call.person());
          return new Made("/api/v1/incidents/" + id + "/timeline", FoundEvent.of(event));
        });
  }
}
