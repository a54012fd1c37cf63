package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Note;
import org.evenkeel.desk.incident.Notes;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The notes of an incident, for programs.
@RestController
class NotesApi {
  private final Incidents incidents;
  private final Notes notes;

  NotesApi(Incidents incidents, Notes notes) {
    this.incidents = incidents;
    this.notes = notes;
  }

  @Operation(does = "Lists the notes of an incident.", answers = Note.class, list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/notes")
  ResponseEntity<String> listNotes(ApiCall call, @PathVariable String id) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.list(notes.of(incident.id()), Note::id);
  }

  /// What is to be written down, in Markdown.
  record NewNote(String text) {
    NewNote {
      text = Needed.of(text, "text");
    }
  }

  @Operation(
      does = "Writes a note. It cannot be changed later.",
      answers = Note.class,
      status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/notes")
  ResponseEntity<String> addNote(ApiCall call, @PathVariable String id, @RequestBody NewNote body) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.make(
        body,
        () -> {
          String note = notes.add(incident.id(), body.text(), call.person());
          return new Made("/api/v1/incidents/" + id + "/notes", note(incident, note));
        });
  }

  private Note note(Incident incident, String id) {
    return notes.of(incident.id()).stream()
        .filter(note -> note.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
