package org.evenkeel.desk.hunt.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.hunt.EventExport;
import org.evenkeel.desk.hunt.EventFiles;
import org.evenkeel.desk.hunt.HuntEvent;
import org.evenkeel.desk.hunt.PickedEvents;
import org.evenkeel.desk.hunt.Search;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One event, and what becomes of events that were found: a place on the timeline, or a file.
@Controller
class EventPage {
  private final Incidents incidents;
  private final EvidenceRoom room;
  private final PickedEvents picked;
  private final EventExport export;
  private final Hunt hunt;

  EventPage(
      Incidents incidents, EvidenceRoom room, PickedEvents picked, EventExport export, Hunt hunt) {
    this.incidents = incidents;
    this.room = room;
    this.picked = picked;
    this.export = export;
    this.hunt = hunt;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/hunt/event")
  String show(
      SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String run,
      @RequestParam(defaultValue = "0") long number,
      Model model) {
    return page(who, incidents.seenBy(who.person(), id), new Which(run, number), null, model);
  }

  /// Which event is meant.
  private record Which(String run, long number) {}

  private String page(
      SignedIn who, Incident incident, Which which, @Nullable String wrong, Model model) {
    EventFiles.Ready file = hunt.file(incident, which.run()).orElseThrow(NoSuchIncident::new);
    HuntEvent event = hunt.event(file, which.number());
    HuntAddress address = new HuntAddress(Hunt.here(incident), file.investigation(), Search.ALL);
    model.addAttribute(
        "view",
        new EventView(
            incident,
            address,
            event,
            piece(incident, event),
            hunt.titles(file),
            Hunt.mayWork(who.person()),
            wrong));
    return "hunt/event";
  }

  /// A source is a piece, or stands in one that is an archive.
  private @Nullable String piece(Incident incident, HuntEvent event) {
    return room.of(incident.id()).stream()
        .filter(
            piece ->
                event.source().equals(piece.name())
                    || event.source().startsWith(piece.name() + "/"))
        .map(Piece::id)
        .findFirst()
        .orElse(null);
  }

  /// Why an event is put on the timeline.
  record Form(
      @Nullable String run, @Nullable Long number, @Nullable String what, @Nullable String why) {}

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/hunt/event")
  String pick(
      SignedIn who, @PathVariable String id, Form form, HttpServletResponse response, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    String run = form.run() == null ? "" : form.run();
    long number = form.number() == null ? 0 : form.number();
    EventFiles.Ready file = hunt.file(incident, run).orElseThrow(NoSuchIncident::new);
    HuntEvent event = hunt.event(file, number);
    try {
      picked.pick(
          incident,
          file,
          event,
          new PickedEvents.Said(
              form.what() == null ? "" : form.what(), form.why() == null ? "" : form.why()),
          who.person());
      return "redirect:/incidents/" + id + "/timeline?only=evidence";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return page(who, incident, new Which(run, number), refused.getMessage(), model);
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.AUDITOR})
  @PostMapping("/incidents/{id}/hunt/export")
  void export(
      SignedIn who,
      @PathVariable String id,
      HuntPage.Asked asked,
      @RequestParam(defaultValue = "CSV") EventExport.Shape shape,
      HttpServletResponse response)
      throws IOException {
    Incident incident = incidents.seenBy(who.person(), id);
    EventFiles.Ready file = hunt.file(incident, asked.ofRun()).orElseThrow(NoSuchIncident::new);
    Search search = asked.search();
    export.record(incident, file, search, who.person());
    response.setContentType(shape.type());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"events." + shape.ending() + "\"");
    response.setHeader("Content-Security-Policy", "sandbox");
    export.write(file, search, shape, response.getWriter());
  }
}
