package org.evenkeel.desk.report.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.report.CaseDuties;
import org.evenkeel.desk.report.CaseDuties.Weighed;
import org.evenkeel.desk.report.Filings;
import org.evenkeel.desk.report.NoticeDesk;
import org.evenkeel.desk.report.Version;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.letter.NoticeCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds a duty of a case, with its notice and its proof, for the pages about it.
@Component
class DutyPages {
  private final Incidents incidents;
  private final CaseDuties duties;
  private final NoticeDesk notices;
  private final Filings filings;
  private final Names names;

  /// What people are called, and what time it is.
  @Component
  record Names(People people, Clock clock) {
    Map<String, String> all() {
      return people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
  }

  DutyPages(
      Incidents incidents, CaseDuties duties, NoticeDesk notices, Filings filings, Names names) {
    this.incidents = incidents;
    this.duties = duties;
    this.notices = notices;
    this.filings = filings;
    this.names = names;
  }

  /// A duty within its case.
  record Found(Incident incident, Assessment assessment, Duty duty) {}

  /// @throws NoSuchIncident when there is no such case or no such duty in it
  Found find(SignedIn who, String id, String dutyId) {
    Incident incident = incidents.seenBy(who.person(), id);
    if (duties.of(incident.id()) instanceof Weighed.Clear clear) {
      Duty duty = clear.assessment().find(dutyId);
      if (duty != null) {
        return new Found(incident, clear.assessment(), duty);
      }
    }
    throw new NoSuchIncident();
  }

  Version current(Found found) {
    return notices.current(found.incident().id(), found.assessment(), found.duty());
  }

  DutyView view(SignedIn who, Found found, @Nullable String wrong) {
    String incident = found.incident().id();
    Version current = current(found);
    List<Version> versions = notices.versions(incident, found.duty().id());
    NoticeCheck check = NoticeCheck.of(notices.notice(found.duty(), current));
    return new DutyView(
        found.incident(),
        new Owed(
            found.duty(),
            filings.first(incident, found.duty().id()).orElse(null),
            names.clock().instant()),
        new DutyView.Paper(current, versions, check, approver(who, current)),
        filings.of(incident, found.duty().id()),
        names.all(),
        mayFile(who),
        wrong);
  }

  private DutyView.Approver approver(SignedIn who, Version current) {
    if (!mayFile(who)) {
      return DutyView.Approver.NOT_READER;
    }
    if (!current.by().equals(who.person().id())) {
      return DutyView.Approver.READER;
    }
    return isAlone(who) ? DutyView.Approver.READER_ALONE : DutyView.Approver.SOMEBODY_ELSE;
  }

  /// Whether nobody else may stand behind a notice.
  boolean isAlone(SignedIn who) {
    return names.people().all().stream()
        .filter(each -> each.role() == Role.LEAD || each.role() == Role.LEGAL)
        .filter(each -> each.isWelcome(names.clock().instant()))
        .allMatch(each -> each.id().equals(who.person().id()));
  }

  static boolean mayFile(SignedIn who) {
    return who.person().role() == Role.LEAD || who.person().role() == Role.LEGAL;
  }
}
