package org.evenkeel.desk.report.web;

import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.letter.Register;
import org.evenkeel.law.page.NoticePage;
import org.evenkeel.paper.Paper;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The entry of the register, for programs.
@RestController
class RegisterApi {
  private final DutiesAsked asked;
  private final Paper paper = new Paper();

  RegisterApi(DutiesAsked asked) {
    this.asked = asked;
  }

  /// The entry that every breach gets, also one that nobody is told about.
  ///
  /// @param policies how doubts of the law were settled
  record RegisterEntry(List<RegisterSection> sections, List<String> policies) {}

  record RegisterSection(String heading, List<RegisterLine> lines) {}

  /// What is said about one thing.
  ///
  /// @param open whether it is still a question
  record RegisterLine(String text, boolean open) {}

  @Operation(
      does = "Shows the incident's entry of the register, with the reason of every decision.",
      answers = RegisterEntry.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/register")
  ResponseEntity<String> showRegister(ApiCall call, @PathVariable String id) {
    Assessment assessment = asked.all(asked.incident(call, id));
    List<RegisterSection> sections =
        Register.of(assessment).stream()
            .map(
                section ->
                    new RegisterSection(
                        section.heading(),
                        section.passages().stream()
                            .map(each -> new RegisterLine(each.text(), each.isGap()))
                            .toList()))
            .toList();
    return call.show(new RegisterEntry(sections, assessment.policies()));
  }

  @Operation(does = "Prints the entry of the register as PDF.", answers = byte[].class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping(
      path = "/api/v1/incidents/{id}/register/pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> printRegister(ApiCall call, @PathVariable String id) {
    Assessment assessment = asked.all(asked.incident(call, id));
    byte[] pdf = paper.print(NoticePage.register(assessment)).pdf();
    return NoticePages.file("register.pdf", MediaType.APPLICATION_PDF, pdf);
  }
}
