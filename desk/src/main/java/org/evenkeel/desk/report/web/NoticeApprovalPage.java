package org.evenkeel.desk.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Fresh;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.approval.Approvals;
import org.evenkeel.desk.report.NoticeDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Standing behind a notice: one click for somebody else's words; for one's own, and only where
/// nobody else may, the way of dangerous acts.
@Controller
class NoticeApprovalPage {
  private static final String KIND = "document.approve";

  private final DutyPages pages;
  private final NoticeDesk notices;
  private final Approvals approvals;

  NoticeApprovalPage(DutyPages pages, NoticeDesk notices, Approvals approvals) {
    this.pages = pages;
    this.notices = notices;
    this.approvals = approvals;
  }

  @Allowed({Role.LEAD, Role.LEGAL})
  @PostMapping("/incidents/{id}/report/duties/{duty}/approve")
  String approve(
      SignedIn who,
      DutyPage.Place place,
      @RequestParam int version,
      HttpServletResponse response,
      Model model) {
    DutyPages.Found found = pages.find(who, place.id(), place.duty());
    String incident = found.incident().id();
    String here = "redirect:/incidents/" + incident + "/report/duties/" + found.duty().id();
    if (notices.isBy(incident, found.duty().id(), version, who.person().id())
        && pages.isAlone(who)) {
      return here + "/approve-alone";
    }
    try {
      notices.approve(incident, found.duty().id(), version, who.person().id());
      return here;
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("view", pages.view(who, found, refused.getMessage()));
      return "report/duty";
    }
  }

  @Allowed(Role.LEAD)
  @Fresh
  @GetMapping("/incidents/{id}/report/duties/{duty}/approve-alone")
  String askAlone(SignedIn who, @PathVariable String id, @PathVariable String duty, Model model) {
    return page(pages.find(who, id, duty), model, null);
  }

  private String page(DutyPages.Found found, Model model, @Nullable String wrong) {
    int version = pages.current(found).number();
    model.addAttribute("view", new AloneView(found.incident(), found.duty().id(), version, wrong));
    return "report/alone";
  }

  record Alone(int version, String reason, String typed) {}

  @Allowed(Role.LEAD)
  @Fresh
  @PostMapping("/incidents/{id}/report/duties/{duty}/approve-alone")
  String askedAlone(SignedIn who, DutyPage.Place place, Alone form, Model model) {
    DutyPages.Found found = pages.find(who, place.id(), place.duty());
    Map<String, String> facts =
        Map.of(
            "incident", found.incident().id(),
            "duty", found.duty().id(),
            "version", String.valueOf(form.version()));
    try {
      if (!pages.isAlone(who)) {
        throw new Refused("You are not alone: ask somebody else to approve it.");
      }
      var wish = new Approvals.Wish(KIND, facts, form.reason(), form.typed());
      return "redirect:/approvals/" + approvals.ask(wish, who).id();
    } catch (Refused refused) {
      return page(found, model, refused.getMessage());
    }
  }
}
