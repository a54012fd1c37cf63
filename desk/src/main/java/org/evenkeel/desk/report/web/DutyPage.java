package org.evenkeel.desk.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.incident.LocalTimes;
import org.evenkeel.desk.report.Filing;
import org.evenkeel.desk.report.Filings;
import org.evenkeel.desk.report.Version;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.page.DueDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/// One duty: why it is owed or not, its notice, and the proof that it was met.
@Controller
class DutyPage {
  private final DutyPages pages;
  private final Filings filings;
  private final EvidenceRoom evidence;

  DutyPage(DutyPages pages, Filings filings, EvidenceRoom evidence) {
    this.pages = pages;
    this.filings = filings;
    this.evidence = evidence;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report/duties/{duty}")
  String show(SignedIn who, @PathVariable String id, @PathVariable String duty, Model model) {
    model.addAttribute("view", pages.view(who, pages.find(who, id, duty), null));
    return "report/duty";
  }

  /// What the form says.
  record Told(
      @Nullable String at,
      @Nullable String zone,
      @Nullable String reference,
      @Nullable MultipartFile receipt) {}

  /// Where it came in.
  record Place(String id, String duty) {}

  @Allowed({Role.LEAD, Role.LEGAL})
  @PostMapping("/incidents/{id}/report/duties/{duty}/filed")
  String filed(SignedIn who, Place place, Told form, HttpServletResponse response, Model model)
      throws IOException {
    DutyPages.Found found = pages.find(who, place.id(), place.duty());
    try {
      filings.keep(found.incident().id(), filing(who, found, form), who.person().id());
      return "redirect:/incidents/" + found.incident().id() + "/report/duties/" + place.duty();
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("view", pages.view(who, found, refused.getMessage()));
      return "report/duty";
    }
  }

  private Filing filing(SignedIn who, DutyPages.Found found, Told form) throws IOException {
    Instant told = LocalTimes.read(orEmpty(form.at()), orEmpty(form.zone()));
    if (told == null) {
      throw new Refused("Say when it was sent.");
    }
    Version current = pages.current(found);
    Limit limit = DueDates.limit(found.duty());
    return new Filing(
        found.duty().id(),
        told,
        limit == null ? null : limit.end(),
        orEmpty(form.reference()),
        receipt(who, found, form.receipt()),
        current.number() == 0 ? null : current.number());
  }

  private @Nullable String receipt(
      SignedIn who, DutyPages.Found found, @Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return null;
    }
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      return evidence
          .take(
              found.incident().id(),
              name == null ? "receipt" : name,
              content,
              who.person(),
              "receipt for " + found.duty().id())
          .id();
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
