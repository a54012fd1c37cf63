package org.evenkeel.desk.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.report.NoticeDesk;
import org.evenkeel.desk.report.Version;
import org.evenkeel.law.page.NoticePage;
import org.evenkeel.paper.Paper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing the notice of a duty: its words, who stands behind them, and what is sent.
@Controller
class NoticePages {
  private final DutyPages pages;
  private final NoticeDesk notices;
  private final Paper paper = new Paper();

  NoticePages(DutyPages pages, NoticeDesk notices) {
    this.pages = pages;
    this.notices = notices;
  }

  @Allowed({Role.LEAD, Role.LEGAL, Role.COMMUNICATIONS})
  @GetMapping("/incidents/{id}/report/duties/{duty}/notice")
  String show(SignedIn who, @PathVariable String id, @PathVariable String duty, Model model) {
    model.addAttribute("view", pages.view(who, pages.find(who, id, duty), null));
    return "report/notice";
  }

  @Allowed({Role.LEAD, Role.LEGAL, Role.COMMUNICATIONS})
  @PostMapping("/incidents/{id}/report/duties/{duty}/notice")
  String write(
      SignedIn who,
      DutyPage.Place place,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    DutyPages.Found found = pages.find(who, place.id(), place.duty());
    try {
      List<String> words = form.getOrDefault("text", List.of());
      String duty = found.duty().id();
      notices.write(found.incident().id(), duty, pages.current(found), words, who.person().id());
      return "redirect:/incidents/" + place.id() + "/report/duties/" + duty;
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("view", pages.view(who, found, refused.getMessage()));
      return "report/notice";
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report/duties/{duty}/notice.pdf")
  ResponseEntity<byte[]> pdf(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String duty,
      @RequestParam(defaultValue = "-1") int version) {
    DutyPages.Found found = pages.find(who, id, duty);
    return file(found.duty().id() + ".pdf", MediaType.APPLICATION_PDF, pdf(found, version));
  }

  private byte[] pdf(DutyPages.Found found, int version) {
    return paper.print(page(found, version)).pdf();
  }

  private String page(DutyPages.Found found, int version) {
    Version chosen =
        version < 0
            ? pages.current(found)
            : notices.versions(found.incident().id(), found.duty().id()).stream()
                .filter(each -> each.number() == version)
                .findFirst()
                .orElseThrow(NoSuchIncident::new);
    return NoticePage.of(notices.notice(found.duty(), chosen));
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report/duties/{duty}/notice.html")
  ResponseEntity<byte[]> html(SignedIn who, @PathVariable String id, @PathVariable String duty) {
    DutyPages.Found found = pages.find(who, id, duty);
    byte[] page = page(found, -1).getBytes(StandardCharsets.UTF_8);
    return file(found.duty().id() + ".html", MediaType.TEXT_HTML, page);
  }

  /// A file to be kept, never a page of ours.
  static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("Content-Security-Policy", "sandbox")
        .contentType(type)
        .body(bytes);
  }
}
