package org.evenkeel.desk.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenkeel.desk.incident.Adviser;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.LegalClock;
import org.evenkeel.desk.incident.NextThing;
import org.evenkeel.desk.report.CaseDuties.Weighed;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.page.DueDates;
import org.evenkeel.law.rule.Deadline;
import org.springframework.stereotype.Component;

/// Says which deadline comes next, and asks for what would decide most.
@Component
class ReportAdvice implements Adviser, LegalClock {
  private static final Duration SOON = Duration.ofDays(7);

  private final CaseDuties duties;
  private final Clock clock;

  ReportAdvice(CaseDuties duties, Clock clock) {
    this.duties = duties;
    this.clock = clock;
  }

  @Override
  public Optional<Deadline> next(Incident incident) {
    return first(incident)
        .map(
            duty ->
                new Deadline(
                    Recipients.brief(duty),
                    end(duty),
                    DueDates.words(duty),
                    page(incident) + "/duties/" + duty.id()));
  }

  private Optional<Duty> first(Incident incident) {
    return duties.open(incident.id()).flatMap(open -> DueDates.dated(open).stream().findFirst());
  }

  private static Instant end(Duty duty) {
    Limit limit = DueDates.limit(duty);
    return limit == null ? Instant.MAX : limit.end();
  }

  private static String page(Incident incident) {
    return "/incidents/" + incident.id() + "/report";
  }

  @Override
  public List<NextThing> advise(Incident incident) {
    return switch (duties.of(incident.id())) {
      case Weighed.Muddled _ ->
          List.of(
              new NextThing(
                  NextThing.CLOCK,
                  "Settle the facts that contradict each other",
                  "Until then no deadline can be worked out.",
                  page(incident)));
      case Weighed.Clear _ -> deadline(incident);
    };
  }

  private List<NextThing> deadline(Incident incident) {
    Optional<Duty> first = first(incident);
    Instant now = clock.instant();
    return first
        .filter(duty -> end(duty).isBefore(now.plus(SOON)))
        .map(
            duty ->
                List.of(
                    new NextThing(
                        NextThing.CLOCK,
                        Recipients.tell(duty),
                        (end(duty).isBefore(now) ? "It was due " : "Due ")
                            + DueDates.words(duty)
                            + ". "
                            + duty.why(),
                        page(incident) + "/duties/" + duty.id())))
        .orElse(List.of());
  }
}
