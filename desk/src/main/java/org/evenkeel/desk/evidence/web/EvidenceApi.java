package org.evenkeel.desk.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.ledger.evidence.Custody;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The evidence of an incident, for programs.
@RestController
class EvidenceApi {
  private final Incidents incidents;
  private final EvidenceRoom room;

  EvidenceApi(Incidents incidents, EvidenceRoom room) {
    this.incidents = incidents;
    this.room = room;
  }

  @Operation(does = "Lists the sealed evidence of an incident.", answers = Piece.class, list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/evidence")
  ResponseEntity<String> listEvidence(ApiCall call, @PathVariable String id) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.list(room.of(incident.id()), Piece::id);
  }

  /// What an upload says of itself, beside its bytes.
  record Said(String name, String reason, long bytes) {}

  @Operation(
      does = "Hands over a file as it is, in the body, and seals it in the ledger.",
      answers = Piece.class,
      status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.EVIDENCE)
  @PostMapping(
      path = "/api/v1/incidents/{id}/evidence",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<String> addEvidence(
      ApiCall call,
      @PathVariable String id,
      @RequestParam String name,
      @RequestParam(defaultValue = "investigation") String reason,
      HttpServletRequest request) {
    Incident incident = incidents.seenBy(call.person(), id);
    Said said = new Said(name, reason, request.getContentLengthLong());
    return call.make(said, () -> taken(call, incident, said, request));
  }

  private Made taken(ApiCall call, Incident incident, Said said, HttpServletRequest request) {
    try (InputStream content = request.getInputStream()) {
      Piece piece = room.take(incident.id(), said.name(), content, call.person(), said.reason());
      return new Made("/api/v1/incidents/" + incident.id() + "/evidence/" + piece.id(), piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Operation(does = "Shows a piece of evidence.", answers = Piece.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/evidence/{piece}")
  ResponseEntity<String> showEvidence(
      ApiCall call, @PathVariable String id, @PathVariable String piece) {
    return call.show(piece(call, id, piece));
  }

  private Piece piece(ApiCall call, String id, String piece) {
    Incident incident = incidents.seenBy(call.person(), id);
    return room.byId(incident.id(), piece).orElseThrow(NoSuchIncident::new);
  }

  @Operation(
      does = "Sends the bytes of a piece. Reading it stands in the ledger.",
      answers = byte[].class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/evidence/{piece}/content")
  ResponseEntity<InputStreamResource> readEvidence(
      ApiCall call, @PathVariable String id, @PathVariable("piece") String pieceId) {
    Piece piece = piece(call, id, pieceId);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .contentLength(piece.bytes())
        .body(
            new InputStreamResource(
                room.read(piece, call.person().id(), "downloaded by a program")));
  }

  @Operation(
      does = "Says who had a piece since it was sealed.",
      answers = Custody.Step.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/evidence/{piece}/custody")
  ResponseEntity<String> showCustody(
      ApiCall call, @PathVariable String id, @PathVariable String piece) {
    return call.whole(room.custody(piece(call, id, piece)).steps());
  }
}
