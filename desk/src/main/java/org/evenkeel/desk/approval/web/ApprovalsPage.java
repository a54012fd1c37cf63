package org.evenkeel.desk.approval.web;

import java.time.Clock;
import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Fresh;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.approval.Approval;
import org.evenkeel.desk.approval.Approvals;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Dangerous acts that wait, and deciding about them.
@Controller
class ApprovalsPage {
  private final Approvals approvals;
  private final People people;
  private final Clock clock;

  ApprovalsPage(Approvals approvals, People people, Clock clock) {
    this.approvals = approvals;
    this.people = people;
    this.clock = clock;
  }

  @Allowed({Role.LEAD, Role.AUDITOR})
  @GetMapping("/approvals")
  String list(Model model) {
    List<ApprovalView> all = approvals.all().stream().map(each -> view(each, null, null)).toList();
    model.addAttribute("view", new ApprovalsView(all));
    return "approval/list";
  }

  private ApprovalView view(Approval approval, @Nullable SignedIn who, @Nullable String wrong) {
    String asker = people.byId(approval.askedBy()).map(Person::name).orElse(approval.askedBy());
    boolean own = who != null && approval.askedBy().equals(who.person().id());
    boolean mayDecide =
        who != null && who.person().role() == Role.LEAD && approval.isOpen(clock.instant());
    return new ApprovalView(
        approval, asker, clock.instant(), new ApprovalView.May(own, mayDecide), wrong);
  }

  @Allowed({Role.LEAD, Role.AUDITOR})
  @GetMapping("/approvals/{approval}")
  String show(SignedIn who, @PathVariable String approval, Model model) {
    return page(who, approval, model, null);
  }

  private String page(SignedIn who, String id, Model model, @Nullable String wrong) {
    try {
      model.addAttribute("view", view(approvals.byId(id), who, wrong));
    } catch (Refused refused) {
      throw new Wrong(Fault.NOTHING_HERE, "");
    }
    return "approval/one";
  }

  @Allowed(Role.LEAD)
  @Fresh(up = 1)
  @PostMapping("/approvals/{approval}/approve")
  String approve(SignedIn who, @PathVariable String approval, Model model) {
    return decided(who, approval, model, () -> approvals.approve(approval, who));
  }

  @Allowed(Role.LEAD)
  @Fresh(up = 1)
  @PostMapping("/approvals/{approval}/carry-out")
  String carryOut(SignedIn who, @PathVariable String approval, Model model) {
    return decided(who, approval, model, () -> approvals.carryOut(approval, who));
  }

  @Allowed(Role.LEAD)
  @PostMapping("/approvals/{approval}/stop")
  String stop(SignedIn who, @PathVariable String approval, Model model) {
    return decided(who, approval, model, () -> approvals.stop(approval, who));
  }

  private String decided(SignedIn who, String id, Model model, Runnable decision) {
    try {
      decision.run();
      return "redirect:/approvals/" + id;
    } catch (Refused refused) {
      return page(who, id, model, refused.getMessage());
    }
  }
}
