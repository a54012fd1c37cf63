package org.evenkeel.desk.approval.web;

import java.util.Map;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.approval.Approval;
import org.evenkeel.desk.approval.Approvals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Approvals, for programs. They may ask; deciding takes a person at a browser.
@RestController
class ApprovalsApi {
  private final Approvals approvals;

  ApprovalsApi(Approvals approvals) {
    this.approvals = approvals;
  }

  @Operation(
      does = "Lists dangerous acts that were asked for.",
      answers = Approval.class,
      list = true)
  @Allowed({Role.LEAD, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/approvals")
  ResponseEntity<String> listApprovals(ApiCall call) {
    return call.list(approvals.all(), Approval::id);
  }

  /// A dangerous act that somebody wants done.
  ///
  /// @param kind `person.role`, `person.readmit`
  /// @param facts what it is about: `person`, `role`
  record NewApproval(String kind, Map<String, String> facts, String reason) {
    NewApproval {
      kind = Needed.of(kind, "kind");
      facts = Map.copyOf(Needed.of(facts, "facts"));
      reason = Needed.of(reason, "reason");
    }
  }

  @Operation(
      does = "Asks for a dangerous act. Another lead has to approve it, at a browser.",
      answers = Approval.class,
      status = 202)
  @Allowed(Role.LEAD)
  @Scoped(Scope.PEOPLE)
  @PostMapping("/api/v1/approvals")
  ResponseEntity<String> askForApproval(ApiCall call, @RequestBody NewApproval body) {
    return call.begin(
        body,
        () -> {
          var wish = new Approvals.Wish(body.kind(), body.facts(), body.reason(), "");
          return new Made("/api/v1/approvals", approvals.ask(wish, call.who()));
        });
  }
}
