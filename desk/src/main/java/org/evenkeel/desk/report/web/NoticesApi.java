package org.evenkeel.desk.report.web;

import java.util.List;
import java.util.Optional;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.report.NoticeDesk;
import org.evenkeel.desk.report.Version;
import org.evenkeel.law.letter.NoticeCheck;
import org.evenkeel.law.page.NoticePage;
import org.evenkeel.paper.Paper;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The notices of duties, for programs. They may write; standing behind the words takes a person at
/// a browser.
@RestController
class NoticesApi {
  private final DutiesAsked asked;
  private final NoticeDesk notices;
  private final Paper paper = new Paper();

  NoticesApi(DutiesAsked asked, NoticeDesk notices) {
    this.asked = asked;
    this.notices = notices;
  }

  @Operation(
      does = "Shows the newest version of a notice, or what the facts say by themselves.",
      answers = NoticeShown.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/duties/{duty}/notice")
  ResponseEntity<String> showNotice(
      ApiCall call, @PathVariable String id, @PathVariable String duty) {
    DutyPages.Found found = asked.one(call, id, duty);
    return call.show(shown(found, current(found)));
  }

  private Version current(DutyPages.Found found) {
    return notices.current(found.incident().id(), found.assessment(), found.duty());
  }

  private NoticeShown shown(DutyPages.Found found, Version version) {
    return NoticeShown.of(version, NoticeCheck.of(notices.notice(found.duty(), version)));
  }

  /// Other words.
  ///
  /// @param texts one for each line of the notice, in its order; an empty one leaves it open
  record NoticeWords(List<String> texts) {
    NoticeWords {
      texts = List.copyOf(Needed.of(texts, "texts"));
    }
  }

  @Operation(
      does = "Keeps other words as a new version of a notice, which nobody has approved yet.",
      answers = NoticeShown.class,
      versioned = true)
  @Allowed({Role.LEAD, Role.LEGAL, Role.COMMUNICATIONS})
  @Scoped(Scope.WORK)
  @PutMapping("/api/v1/incidents/{id}/duties/{duty}/notice")
  ResponseEntity<String> writeNotice(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String duty,
      @RequestBody NoticeWords body) {
    DutyPages.Found found = asked.one(call, id, duty);
    String incident = found.incident().id();
    return call.change(
        () -> Optional.of(shown(found, current(found))),
        () -> notices.write(incident, duty, current(found), body.texts(), call.person().id()));
  }

  @Operation(
      does = "Lists the versions of a notice that were kept, the newest first.",
      answers = NoticeShown.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/duties/{duty}/notice/versions")
  ResponseEntity<String> listNoticeVersions(
      ApiCall call, @PathVariable String id, @PathVariable String duty) {
    DutyPages.Found found = asked.one(call, id, duty);
    return call.whole(
        notices.versions(found.incident().id(), duty).stream()
            .map(version -> shown(found, version))
            .toList());
  }

  @Operation(does = "Prints the newest version of a notice as PDF.", answers = byte[].class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping(
      path = "/api/v1/incidents/{id}/duties/{duty}/notice/pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> printNotice(
      ApiCall call, @PathVariable String id, @PathVariable String duty) {
    DutyPages.Found found = asked.one(call, id, duty);
    String page = NoticePage.of(notices.notice(found.duty(), current(found)));
    return NoticePages.file(duty + ".pdf", MediaType.APPLICATION_PDF, paper.print(page).pdf());
  }
}
