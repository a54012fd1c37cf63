package org.evenkeel.desk.hunt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.hunt.EventExport;
import org.evenkeel.desk.hunt.EventFiles;
import org.evenkeel.desk.hunt.Search;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Events that a program takes with it. That it did is written down first, as on the page.
@Controller
class EventExportApi {
  private final Incidents incidents;
  private final EventExport export;
  private final Hunt hunt;

  EventExportApi(Incidents incidents, EventExport export, Hunt hunt) {
    this.incidents = incidents;
    this.export = export;
    this.hunt = hunt;
  }

  /// What is taken, in the words of the page.
  ///
  /// @param shape `csv` or `jsonl`; a table when nothing is said
  record Taken(
      @Nullable String q, @Nullable String from, @Nullable String to, @Nullable String shape) {
    EventExport.Shape asShape() {
      return Arrays.stream(EventExport.Shape.values())
          .filter(each -> shape == null || each.ending().equals(shape))
          .findFirst()
          .orElseThrow(() -> new Refused("'shape' is 'csv' or 'jsonl'."));
    }
  }

  @Operation(
      does =
          "Sends the events that a search finds, as 'csv' or 'jsonl'. That they were taken stands in"
              + " the ledger.",
      answers = byte[].class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/investigations/{job}/events/export")
  void exportEvents(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String job,
      Taken taken,
      HttpServletResponse response)
      throws IOException {
    Incident incident = incidents.seenBy(call.person(), id);
    EventFiles.Ready file = hunt.file(incident, job).orElseThrow(NoSuchIncident::new);
    EventExport.Shape wanted = taken.asShape();
    Search search = new EventsFoundApi.EventQuery(taken.q(), taken.from(), taken.to()).search();
    export.record(incident, file, search, call.person());
    response.setContentType(wanted.type());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    export.write(file, search, wanted, response.getWriter());
  }
}
