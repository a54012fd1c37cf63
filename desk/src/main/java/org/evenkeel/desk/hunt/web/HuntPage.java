package org.evenkeel.desk.hunt.web;

import java.util.Optional;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.hunt.EventFiles;
import org.evenkeel.desk.hunt.SavedSearches;
import org.evenkeel.desk.hunt.Search;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.job.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Searching all events of a case.
@Controller
class HuntPage {
  private final Incidents incidents;
  private final Investigations investigations;
  private final EventFiles files;
  private final SavedSearches searches;
  private final Hunt hunt;

  HuntPage(
      Incidents incidents,
      Investigations investigations,
      EventFiles files,
      SavedSearches searches,
      Hunt hunt) {
    this.incidents = incidents;
    this.investigations = investigations;
    this.files = files;
    this.searches = searches;
    this.hunt = hunt;
  }

  /// What is asked for, as the boxes and the address have it.
  record Asked(
      @Nullable String run,
      @Nullable String q,
      @Nullable String from,
      @Nullable String to,
      @Nullable Long after) {
    HuntView.Typed typed() {
      return new HuntView.Typed(text(q), text(from), text(to));
    }

    String ofRun() {
      return text(run);
    }

    Search search() {
      return Search.read(text(q), text(from), text(to));
    }

    private static String text(@Nullable String said) {
      return said == null ? "" : said;
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/hunt")
  String show(SignedIn who, @PathVariable String id, Asked asked, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    Optional<EventFiles.Ready> file = hunt.file(incident, asked.ofRun());
    if (file.isEmpty()) {
      model.addAttribute("view", preparing(incident, who));
      return "hunt/prepare";
    }
    long after = asked.after() == null ? 0 : asked.after();
    model.addAttribute(
        "view", hunt.search(incident, file.get(), asked.typed(), after, who.person()));
    return "hunt/hunt";
  }

  private PrepareView preparing(Incident incident, SignedIn who) {
    String run = answered(incident).map(Job::id).orElse("");
    return new PrepareView(
        incident, run, files.lastJob(incident.id()).orElse(null), Hunt.mayWork(who.person()));
  }

  private Optional<Job> answered(Incident incident) {
    return investigations.runs(incident.id()).stream()
        .filter(run -> run.state() == Job.State.DONE)
        .findFirst();
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/hunt/prepare")
  String prepare(SignedIn who, @PathVariable String id) {
    Incident incident = incidents.seenBy(who.person(), id);
    Job run =
        answered(incident)
            .orElseThrow(() -> new Refused("Investigate first: then there are events to search."));
    var _ = files.ask(incident.id(), run.id(), investigations.pieces(run), who.person().id());
    return "redirect:" + Hunt.here(incident);
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/hunt/searches")
  String save(
      SignedIn who,
      @PathVariable String id,
      Asked asked,
      @RequestParam(defaultValue = "") String name) {
    Incident incident = incidents.seenBy(who.person(), id);
    HuntView.Typed typed = asked.typed();
    var _ =
        searches.save(
            incident.id(),
            new SavedSearches.Wish(name, typed.words(), typed.from(), typed.to()),
            who.person());
    return "redirect:"
        + new HuntAddress(Hunt.here(incident), asked.ofRun(), asked.search()).itself();
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/hunt/searches/{search}/forget")
  String forget(SignedIn who, @PathVariable String id, @PathVariable String search) {
    Incident incident = incidents.seenBy(who.person(), id);
    if (!searches.forget(incident.id(), search, who.person())) {
      throw new NoSuchIncident();
    }
    return "redirect:" + Hunt.here(incident);
  }
}
