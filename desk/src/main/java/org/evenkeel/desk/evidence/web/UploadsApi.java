package org.evenkeel.desk.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.evidence.Uploads;
import org.evenkeel.desk.evidence.Uploads.Upload;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Evidence in parts, for programs: what breaks off goes on where it was.
@RestController
class UploadsApi {
  private final Incidents incidents;
  private final Uploads uploads;

  UploadsApi(Incidents incidents, Uploads uploads) {
    this.incidents = incidents;
    this.uploads = uploads;
  }

  /// An upload under way, or over.
  ///
  /// @param bytes how large the file is, as its sender said
  /// @param offset how much of it is here: where the next part begins
  /// @param piece what it was sealed as, null as long as it is not
  /// @param sha256 of what was sealed, null as long as it is not
  record UploadShown(
      String id,
      String name,
      long bytes,
      long offset,
      @Nullable String piece,
      @Nullable String sha256) {}

  /// A file that is about to be sent.
  ///
  /// @param reason why it is taken; may be left out
  record NewUpload(String name, Long bytes, @Nullable String reason) {
    NewUpload {
      name = Needed.of(name, "name");
      bytes = Needed.of(bytes, "bytes");
    }
  }

  @Operation(
      does = "Begins an upload in parts. Its parts follow in order; the last one seals the file.",
      answers = UploadShown.class,
      status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.EVIDENCE)
  @PostMapping("/api/v1/incidents/{id}/uploads")
  ResponseEntity<String> beginUpload(
      ApiCall call, @PathVariable String id, @RequestBody NewUpload body) {
    String incident = incidents.seenBy(call.person(), id).id();
    String reason = body.reason() == null ? "investigation" : body.reason();
    var file = new Uploads.Announced(body.name(), body.bytes(), reason);
    return call.make(
        body,
        () -> {
          Upload upload = uploads.begin(incident, file, call.person());
          return new Made(
              "/api/v1/incidents/" + incident + "/uploads/" + upload.id(), shown(upload));
        });
  }

  private UploadShown shown(Upload upload) {
    try {
      Piece piece = uploads.piece(upload).orElse(null);
      return new UploadShown(
          upload.id(),
          upload.name(),
          upload.bytes(),
          uploads.offset(upload),
          piece == null ? null : piece.id(),
          piece == null ? null : piece.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Operation(does = "Says how far an upload is.", answers = UploadShown.class)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.EVIDENCE)
  @GetMapping("/api/v1/incidents/{id}/uploads/{upload}")
  ResponseEntity<String> showUpload(
      ApiCall call, @PathVariable String id, @PathVariable String upload) {
    return call.show(shown(find(call, id, upload)));
  }

  private Upload find(ApiCall call, String id, String upload) {
    String incident = incidents.seenBy(call.person(), id).id();
    return uploads.byId(incident, upload).orElseThrow(NoSuchIncident::new);
  }

  @Operation(
      does = "Adds the part that begins at `offset`, which must be where the upload is.",
      answers = UploadShown.class)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.EVIDENCE)
  @PostMapping(
      path = "/api/v1/incidents/{id}/uploads/{upload}",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<String> addPart(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String upload,
      @RequestParam(defaultValue = "0") long offset,
      HttpServletRequest request)
      throws IOException {
    Upload begun = find(call, id, upload);
    return call.show(shown(uploads.add(begun, offset, request.getInputStream(), call.person())));
  }
}
