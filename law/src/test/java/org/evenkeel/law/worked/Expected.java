package org.evenkeel.law.worked;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.evenkeel.law.clock.Workdays;
import org.evenkeel.law.clock.Zones;
import org.evenkeel.law.code.ClockStart;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.code.Unit;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.rule.Counting;
import org.evenkeel.law.rule.Rule;

/// The date that a text gives under known moments, counted the slow and plain way: the twin that
/// the engine's clock is held against.
final class Expected {
  private final Rule rule;
  private final Owed facts;
  private final ZoneId zone;

  Expected(Rule rule, Owed facts) {
    this.rule = rule;
    this.facts = facts;
    zone = Zones.find(rule.place().equals("EU") ? "NL" : place(rule));
  }

  private static String place(Rule rule) {
    return Zones.find(rule.place()) == null ? Owed.home(rule) : rule.place();
  }

  /// As JSON writes it, null where the law has words only.
  String due() {
    Standard standard = rule.deadline().standard();
    Limit counted = counted();
    if (standard != null && standard.code().equals("EARLIER_OF_INDIVIDUAL_NOTICE_OR_LIMIT")) {
      return counted == null || letters().compareTo(counted) < 0
          ? letters().text()
          : counted.text();
    }
    if (isTied(standard)) {
      return counted == null || letters().compareTo(counted) < 0
          ? letters().text()
          : counted.text();
    }
    return counted == null ? null : counted.text();
  }

  static boolean isTied(Standard standard) {
    return standard != null
        && standard.code().matches("(WITH|BEFORE|SIMULTANEOUS_WITH|NOT_LATER_THAN)_INDIVIDUALS");
  }

  private Limit letters() {
    return new Limit.EndOf(day(facts.moments.get("noticeSent")), zone);
  }

  private Limit counted() {
    int n = rule.deadline().n();
    OffsetDateTime start = start();
    if (start == null || rule.deadline().unit() == Unit.NONE) {
      return null;
    }
    if (rule.deadline().unit() == Unit.HOURS) {
      return new Limit.At(start.plusHours(n).atZoneSameInstant(zone).toOffsetDateTime());
    }
    Counting counting = rule.deadline().counting();
    LocalDate last = day(start);
    for (int left = counting.firstDayCounts() ? n - 1 : n; left > 0; ) {
      boolean months = rule.deadline().unit() == Unit.MONTHS;
      last = months ? last.plusMonths(1) : last.plusDays(1);
      left -= rule.deadline().unit() != Unit.BUSINESS_DAYS || works(last) ? 1 : 0;
    }
    while (counting.rollsOver() && !works(last)) {
      last = last.plusDays(1);
    }
    return new Limit.EndOf(last, zone);
  }

  private boolean works(LocalDate day) {
    return Workdays.of(place(rule)).works(day);
  }

  private LocalDate day(OffsetDateTime time) {
    return time.atZoneSameInstant(zone).toLocalDate();
  }

  /// The day whose law applies.
  LocalDate event() {
    ClockStart start = rule.deadline().start();
    String code = start == null ? "discovery" : start.code();
    boolean later = code.matches("noti.*|submission.*|end_of.*|after_scope.*|identification.*");
    return day(later && !code.equals("noticing") ? facts.moments.get("discovery") : start());
  }

  /// Which moment a clock reads, by the words of the contract.
  private OffsetDateTime start() {
    ClockStart start = rule.deadline().start();
    if (start == null) {
      return null;
    }
    return switch (start.code()) {
      case "notice_to_individuals" -> facts.moments.get("noticeSent");
      case "submission_of_72h_notification",
          "notification_to_commissioner",
          "notification_to_authority" ->
          rule.deadline().after().isEmpty() ? facts.moments.get("authorityTold") : facts.told;
      default -> facts.moments.get(moment(start.code()));
    };
  }

  private static String moment(String start) {
    return switch (start) {
      case "discovery", "discovery_of_circumstances_requiring_notice" -> "discovery";
      case "determination" -> "determination";
      case "determination_of_harm" -> "harmDetermination";
      case "suspicion" -> "suspicion";
      case "confirmation" -> "confirmation";
      case "assessment" -> "assessment";
      case "materiality_determination" -> "materiality";
      case "awareness_of_significant_incident" -> "significance";
      case "classification_as_major" -> "classifiedMajor";
      case "payment_or_knowledge_of_payment" -> "ransomPaid";
      case "end_of_handling" -> "handlingEnded";
      case "demand_for_PFI" -> "pfiDemanded";
      case "awareness_and_scope_identified",
          "after_scope_and_restoration",
          "identification_of_affected_people" ->
          "scopeKnown";
      default -> "awareness";
    };
  }
}
