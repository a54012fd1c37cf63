package org.evenkeel.desk.report.web;

import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.report.CaseDuties;
import org.evenkeel.desk.report.CaseDuties.Weighed;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.springframework.stereotype.Component;

/// Finds duties for programs, and says what is wrong where there are none.
@Component
class DutiesAsked {
  private final Incidents incidents;
  private final CaseDuties duties;

  DutiesAsked(Incidents incidents, CaseDuties duties) {
    this.incidents = incidents;
    this.duties = duties;
  }

  Incident incident(ApiCall call, String id) {
    return incidents.seenBy(call.person(), id);
  }

  /// @throws Wrong when the facts contradict each other
  Assessment all(Incident incident) {
    return switch (duties.of(incident.id())) {
      case Weighed.Clear clear -> clear.assessment();
      case Weighed.Muddled muddled ->
          throw new Wrong(
              Fault.CONFLICT,
              "The facts contradict each other, so no duty can be worked out: "
                  + String.join(" ", muddled.problems()));
    };
  }

  /// @throws Wrong when there is no such duty
  DutyPages.Found one(ApiCall call, String id, String dutyId) {
    Incident incident = incident(call, id);
    Assessment assessment = all(incident);
    Duty duty = assessment.find(dutyId);
    if (duty == null) {
      throw new Wrong(Fault.NOTHING_HERE, "");
    }
    return new DutyPages.Found(incident, assessment, duty);
  }
}
