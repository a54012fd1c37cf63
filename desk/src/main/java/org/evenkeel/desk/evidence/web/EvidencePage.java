package org.evenkeel.desk.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The evidence of a case: handing it over, and who had it.
@Controller
class EvidencePage {
  private final Incidents incidents;
  private final EvidenceRoom room;

  EvidencePage(Incidents incidents, EvidenceRoom room) {
    this.incidents = incidents;
    this.room = room;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/evidence")
  String show(SignedIn who, @PathVariable String id, Model model) {
    model.addAttribute("view", view(who, id, null));
    return "evidence/evidence";
  }

  private EvidenceView view(SignedIn who, String id, @Nullable String wrong) {
    boolean mayAdd = who.person().role() == Role.LEAD || who.person().role() == Role.RESPONDER;
    return new EvidenceView(incident(who, id), room.of(id), mayAdd, wrong);
  }

  private Incident incident(SignedIn who, String id) {
    return incidents.seenBy(who.person(), id);
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/evidence")
  String take(
      SignedIn who,
      @PathVariable String id,
      @RequestParam List<MultipartFile> files,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Incident incident = incident(who, id);
    try {
      for (MultipartFile file : files) {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
          var _ =
              room.take(
                  incident.id(), name == null ? "" : name, content, who.person(), "investigation");
        }
      }
      return "redirect:/incidents/" + id + "/evidence";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("view", view(who, id, refused.getMessage()));
      return "evidence/evidence";
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.AUDITOR})
  @GetMapping("/incidents/{id}/evidence/{piece}/download")
  ResponseEntity<InputStreamResource> download(
      SignedIn who, @PathVariable String id, @PathVariable("piece") String pieceId) {
    Piece piece = piece(who, id, pieceId);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(piece.id() + ".evidence").build().toString())
        .header("Content-Security-Policy", "sandbox")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .contentLength(piece.bytes())
        .body(new InputStreamResource(room.read(piece, who.person().id(), "downloaded")));
  }

  private Piece piece(SignedIn who, String id, String piece) {
    return room.byId(incident(who, id).id(), piece).orElseThrow(NoSuchIncident::new);
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.AUDITOR})
  @GetMapping("/incidents/{id}/evidence/{piece}")
  String custody(
      SignedIn who, @PathVariable String id, @PathVariable("piece") String pieceId, Model model) {
    Piece piece = piece(who, id, pieceId);
    model.addAttribute("view", new CustodyView(incident(who, id), piece, room.custody(piece)));
    return "evidence/custody";
  }
}
