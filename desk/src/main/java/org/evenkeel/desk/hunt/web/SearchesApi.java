package org.evenkeel.desk.hunt.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.hunt.SavedSearch;
import org.evenkeel.desk.hunt.SavedSearches;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The saved searches of an incident, for programs.
@RestController
class SearchesApi {
  private final Incidents incidents;
  private final SavedSearches searches;

  SearchesApi(Incidents incidents, SavedSearches searches) {
    this.incidents = incidents;
    this.searches = searches;
  }

  @Operation(
      does = "Lists the saved searches of an incident.",
      answers = SavedSearch.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/searches")
  ResponseEntity<String> listSearches(ApiCall call, @PathVariable String id) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.list(searches.of(incident.id()), SavedSearch::id);
  }

  /// What is to be saved.
  record NewSearch(
      String name, @Nullable String words, @Nullable String from, @Nullable String to) {
    NewSearch {
      name = Needed.of(name, "name");
    }

    SavedSearches.Wish wish() {
      return new SavedSearches.Wish(
          name, words == null ? "" : words, from == null ? "" : from, to == null ? "" : to);
    }
  }

  @Operation(
      does = "Saves a search for everybody in the incident.",
      answers = SavedSearch.class,
      status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/searches")
  ResponseEntity<String> saveSearch(
      ApiCall call, @PathVariable String id, @RequestBody NewSearch body) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.make(
        body,
        () -> {
          String search = searches.save(incident.id(), body.wish(), call.person());
          return new Made("/api/v1/incidents/" + id + "/searches", search(incident, search));
        });
  }

  @Operation(
      does = "Forgets a saved search; that it was there stays in the ledger.",
      answers = SavedSearch.class)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/searches/{search}/forget")
  ResponseEntity<String> forgetSearch(
      ApiCall call, @PathVariable String id, @PathVariable String search) {
    Incident incident = incidents.seenBy(call.person(), id);
    SavedSearch known = search(incident, search);
    searches.forget(incident.id(), search, call.person());
    return call.show(known);
  }

  private SavedSearch search(Incident incident, String id) {
    return searches.of(incident.id()).stream()
        .filter(search -> search.id().equals(id))
        .findFirst()
        .orElseThrow(NoSuchIncident::new);
  }
}
