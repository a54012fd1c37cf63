package org.evenkeel.desk.hunt.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.hunt.Counts;
import org.evenkeel.desk.hunt.EventFiles;
import org.evenkeel.desk.hunt.EventsHeld;
import org.evenkeel.desk.hunt.HuntEvent;
import org.evenkeel.desk.hunt.Hunting;
import org.evenkeel.desk.hunt.SavedSearches;
import org.evenkeel.desk.hunt.Search;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Carries searches out for the page.
@Component
class Hunt {
  static final int PAGE = 50;

  private final EventFiles files;
  private final Hunting hunting;
  private final SavedSearches searches;

  Hunt(EventFiles files, Hunting hunting, SavedSearches searches) {
    this.files = files;
    this.hunting = hunting;
    this.searches = searches;
  }

  /// The events that a request means: those of the investigation that it names, or the newest.
  Optional<EventFiles.Ready> file(Incident incident, String run) {
    List<EventFiles.Ready> ready = files.of(incident.id());
    if (run.isEmpty()) {
      return ready.stream().findFirst();
    }
    return Optional.of(
        ready.stream()
            .filter(each -> each.investigation().equals(run))
            .findFirst()
            .orElseThrow(NoSuchIncident::new));
  }

  static String here(Incident incident) {
    return "/incidents/" + incident.id() + "/hunt";
  }

  static boolean mayWork(Person person) {
    return person.role() == Role.LEAD || person.role() == Role.RESPONDER;
  }

  HuntView search(
      Incident incident, EventFiles.Ready file, HuntView.Typed typed, long after, Person by) {
    Search search = Search.ALL;
    String wrong = null;
    try {
      search = Search.read(typed.words(), typed.from(), typed.to());
    } catch (Refused refused) {
      wrong = refused.getMessage();
    }
    HuntAddress address = new HuntAddress(here(incident), file.investigation(), search);
    HuntView.Found found = wrong == null ? found(file, address, after) : null;
    return new HuntView(
        incident, address, typed, found, searches.of(incident.id()), mayWork(by), wrong);
  }

  private HuntView.Found found(EventFiles.Ready file, HuntAddress address, long after) {
    Counts counts = hunting.counts(file, address.search());
    List<HuntEvent> events = hunting.events(file, address.search(), after, PAGE + 1);
    List<HuntEvent> page = events.subList(0, Math.min(PAGE, events.size()));
    long next = events.size() > PAGE ? page.getLast().number() + 1 : -1;
    return new HuntView.Found(
        file, counts, ChartView.of(counts.steps(), address), page, next, titles(file));
  }

  Map<String, String> titles(EventFiles.Ready file) {
    return hunting.held(file).rules().stream()
        .collect(Collectors.toMap(EventsHeld.Named::id, EventsHeld.Named::title, (one, _) -> one));
  }

  /// The number of an event, as an address has it.
  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new NoSuchIncident();
    }
  }

  /// An event of the incident.
  HuntEvent event(EventFiles.@Nullable Ready file, long number) {
    if (file == null) {
      throw new NoSuchIncident();
    }
    return hunting.event(file, number).orElseThrow(NoSuchIncident::new);
  }
}
