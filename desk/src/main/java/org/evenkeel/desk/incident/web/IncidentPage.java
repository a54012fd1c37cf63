package org.evenkeel.desk.incident.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.MomentKind;
import org.evenkeel.desk.incident.Moments;
import org.evenkeel.desk.incident.Overview;
import org.evenkeel.desk.incident.Presence;
import org.evenkeel.desk.incident.Standing;
import org.evenkeel.desk.incident.Standings;
import org.evenkeel.desk.incident.Tasks;
import org.evenkeel.desk.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One case: what to do next, the clock that matters, and what changed last.
@Controller
class IncidentPage {
  private static final int CHANGES = 10;

  private final Incidents incidents;
  private final Sources sources;
  private final Presence presence;
  private final Standings standings;
  private final Clock clock;

  /// Where the overview takes its parts from.
  record Sources(Overview overview, Moments moments, Tasks tasks, Journal journal, People people) {}

  IncidentPage(
      Incidents incidents, Sources sources, Presence presence, Standings standings, Clock clock) {
    this.standings = standings;
    this.incidents = incidents;
    this.sources = sources;
    this.presence = presence;
    this.clock = clock;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}")
  String show(SignedIn who, @PathVariable String id, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    Instant awareness = sources.moments().of(id).get(MomentKind.AWARENESS);
    Instant now = clock.instant();
    model.addAttribute(
        "view",
        new CockpitView(
            incident,
            sources.overview().next(incident),
            awareness == null ? null : CockpitView.Since.of(awareness, now),
            sources
                .overview()
                .deadline(incident)
                .map(due -> CockpitView.Due.of(due, now))
                .orElse(null),
            sources.tasks().of(id).stream().filter(task -> task.done() == null).toList(),
            around(who, id)));
    return "incident/cockpit";
  }

  private CockpitView.Around around(SignedIn who, String incident) {
    Map<String, String> names =
        sources.people().all().stream().collect(Collectors.toMap(Person::id, Person::name));
    Standing standing = standings.of(incident);
    return new CockpitView.Around(
        changes(incident, names),
        presence.of(incident),
        standing,
        names.getOrDefault(standing.by(), "Somebody"),
        who.person().role() == Role.LEAD);
  }

  private List<CockpitView.Change> changes(String incident, Map<String, String> names) {
    return sources.journal().latest(incident, CHANGES).stream()
        .map(
            entry ->
                new CockpitView.Change(
                    Deeds.words(entry.kind()),
                    names.getOrDefault(entry.actor(), "The desk"),
                    entry.written().toString()))
        .toList();
  }
}
