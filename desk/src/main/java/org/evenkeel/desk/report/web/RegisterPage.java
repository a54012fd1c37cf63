package org.evenkeel.desk.report.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.report.CaseDuties;
import org.evenkeel.desk.report.CaseDuties.Weighed;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.letter.Register;
import org.evenkeel.law.page.NoticePage;
import org.evenkeel.paper.Paper;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The entry of the register that every breach gets, also one that nobody is told about.
@Controller
class RegisterPage {
  private final Incidents incidents;
  private final CaseDuties duties;
  private final Paper paper = new Paper();

  RegisterPage(Incidents incidents, CaseDuties duties) {
    this.incidents = incidents;
    this.duties = duties;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report/register")
  String show(SignedIn who, @PathVariable String id, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    Assessment assessment = assessment(incident);
    model.addAttribute(
        "view", new RegisterView(incident, Register.of(assessment), assessment.policies()));
    return "report/register";
  }

  private Assessment assessment(Incident incident) {
    if (duties.of(incident.id()) instanceof Weighed.Clear clear) {
      return clear.assessment();
    }
    throw new NoSuchIncident();
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report/register.pdf")
  ResponseEntity<byte[]> pdf(SignedIn who, @PathVariable String id) {
    Incident incident = incidents.seenBy(who.person(), id);
    byte[] pdf = paper.print(NoticePage.register(assessment(incident))).pdf();
    return NoticePages.file("register.pdf", MediaType.APPLICATION_PDF, pdf);
  }
}
