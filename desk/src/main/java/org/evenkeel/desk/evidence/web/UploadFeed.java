package org.evenkeel.desk.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.evidence.Uploads;
import org.evenkeel.desk.evidence.Uploads.Upload;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Uploads in parts, for the page's script: begin, ask how far it is, add a part.
@Controller
class UploadFeed {
  private final Incidents incidents;
  private final Uploads uploads;

  UploadFeed(Incidents incidents, Uploads uploads) {
    this.incidents = incidents;
    this.uploads = uploads;
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/evidence/uploads")
  ResponseEntity<Map<String, Object>> begin(
      SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "-1") long bytes) {
    String incident = incidents.seenBy(who.person(), id).id();
    try {
      var file = new Uploads.Announced(name, bytes, "investigation");
      Upload upload = uploads.begin(incident, file, who.person());
      return ResponseEntity.status(HttpStatus.CREATED)
          .body(Map.of("upload", upload.id(), "offset", 0));
    } catch (Refused refused) {
      return wrong(refused);
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @GetMapping("/incidents/{id}/evidence/uploads/{upload}")
  ResponseEntity<Map<String, Object>> offset(
      SignedIn who, @PathVariable String id, @PathVariable String upload) throws IOException {
    return shown(find(who, id, upload));
  }

  private Upload find(SignedIn who, String id, String upload) {
    String incident = incidents.seenBy(who.person(), id).id();
    return uploads.byId(incident, upload).orElseThrow(NoSuchIncident::new);
  }

  private ResponseEntity<Map<String, Object>> shown(Upload upload) throws IOException {
    long offset = uploads.offset(upload);
    String piece = upload.piece();
    return ResponseEntity.ok(
        piece == null ? Map.of("offset", offset) : Map.of("offset", offset, "piece", piece));
  }

  /// Which part of which upload.
  record Place(String id, String upload, @Nullable Long offset) {}

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/evidence/uploads/{upload}")
  ResponseEntity<Map<String, Object>> add(SignedIn who, Place place, HttpServletRequest request)
      throws IOException {
    Upload upload = find(who, place.id(), place.upload());
    long offset = place.offset() == null ? 0 : place.offset();
    try {
      return shown(uploads.add(upload, offset, request.getInputStream(), who.person()));
    } catch (Refused refused) {
      return wrong(refused);
    }
  }

  private static ResponseEntity<Map<String, Object>> wrong(Refused refused) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(Map.of("wrong", String.valueOf(refused.getMessage())));
  }
}
