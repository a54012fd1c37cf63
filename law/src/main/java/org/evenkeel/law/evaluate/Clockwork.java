package org.evenkeel.law.evaluate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.law.clock.Workdays;
import org.evenkeel.law.clock.Zones;
import org.evenkeel.law.code.Also;
import org.evenkeel.law.code.ClockStart;
import org.evenkeel.law.code.Moment;
import org.evenkeel.law.code.StoreSize;
import org.evenkeel.law.code.Trigger;
import org.evenkeel.law.code.Unit;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Plans;
import org.evenkeel.law.facts.When;
import org.evenkeel.law.rule.Counting;
import org.evenkeel.law.rule.Deadline;
import org.jspecify.annotations.Nullable;

/// Counts the clocks of one breach. Hours are elapsed time; calendar days end with the n-th day in
/// the place; business days leave out the first day, weekends and the place's holidays.
final class Clockwork {
  private static final Moment[] EVENTS = {
    Moment.DISCOVERY,
    Moment.AWARENESS,
    Moment.DETERMINATION,
    Moment.CONFIRMATION,
    Moment.SUSPICION,
    Moment.HARM_DETERMINATION
  };

  private final Facts facts;
  private final IdentityHashMap<When, Map<ZoneId, LocalDate>> days = new IdentityHashMap<>();
  private @Nullable Text weighed;
  private @Nullable LocalDate weighedOn;

  Clockwork(Facts facts) {
    this.facts = facts;
  }

  /// The moment that starts the text's clock, null when it is not known.
  @Nullable When start(Text text) {
    ClockStart start = text.rule.deadline().start();
    return start == null ? null : moment(text, start.trigger());
  }

  private @Nullable When moment(Text text, Trigger trigger) {
    return switch (trigger) {
      case AWARENESS -> first(text, Moment.AWARENESS, Moment.DISCOVERY);
      case DISCOVERY -> first(text, Moment.DISCOVERY, Moment.AWARENESS);
      case SCOPE -> later(text);
      case NOTICE -> letters(text);
      case TOLD -> told(text);
      case DETERMINATION,
          HARM,
          CONFIRMATION,
          RESTORED,
          SUSPICION,
          ASSESSMENT,
          SIGNIFICANCE,
          MATERIALITY,
          RANSOM,
          HANDLED,
          PFI,
          MAJOR ->
          in(text, asked(trigger));
    };
  }

  /// The moment that a facts file names for a trigger.
  static Moment asked(Trigger trigger) {
    return switch (trigger) {
      case AWARENESS -> Moment.AWARENESS;
      case DISCOVERY -> Moment.DISCOVERY;
      case DETERMINATION -> Moment.DETERMINATION;
      case HARM -> Moment.HARM_DETERMINATION;
      case CONFIRMATION -> Moment.CONFIRMATION;
      case SCOPE, RESTORED -> Moment.SCOPE_KNOWN;
      case SUSPICION -> Moment.SUSPICION;
      case ASSESSMENT -> Moment.ASSESSMENT;
      case SIGNIFICANCE -> Moment.SIGNIFICANCE;
      case MATERIALITY -> Moment.MATERIALITY;
      case NOTICE -> Moment.NOTICE_SENT;
      case TOLD -> Moment.AUTHORITY_TOLD;
      case RANSOM -> Moment.RANSOM_PAID;
      case HANDLED -> Moment.HANDLING_ENDED;
      case PFI -> Moment.PFI_DEMANDED;
      case MAJOR -> Moment.CLASSIFIED_MAJOR;
    };
  }

  private @Nullable When first(Text text, Moment wanted, Moment instead) {
    When own = in(text, wanted);
    return own == null ? in(text, instead) : own;
  }

  private @Nullable When in(Text text, Moment moment) {
    return facts.moments().in(text.rule.place(), moment);
  }

  private @Nullable When later(Text text) {
    When aware = first(text, Moment.AWARENESS, Moment.DISCOVERY);
    When scope = in(text, Moment.SCOPE_KNOWN);
    if (aware == null || scope == null) {
      return null;
    }
    ZoneId zone = zone(text, scope);
    return aware.dayIn(zone).isAfter(scope.dayIn(zone)) ? aware : scope;
  }

  /// When the letters go out or went out, null without a plan.
  @Nullable When letters(Text text) {
    When sent = in(text, Moment.NOTICE_SENT);
    return sent == null ? facts.plans().letters() : sent;
  }

  private @Nullable When told(Text text) {
    String after = text.rule.deadline().after();
    When report = facts.plans().told().get(after);
    return report != null || after.startsWith("EU.") ? report : in(text, Moment.AUTHORITY_TOLD);
  }

  /// The day whose law applies, null when no moment is known.
  @Nullable LocalDate event(Text text) {
    if (weighed != text) {
      weighedOn = eventOf(text);
      weighed = text;
    }
    return weighedOn;
  }

  private @Nullable LocalDate eventOf(Text text) {
    ClockStart start = text.rule.deadline().start();
    Trigger trigger = start == null ? Trigger.DISCOVERY : start.trigger();
    When when =
        switch (trigger) {
          case NOTICE, TOLD, HANDLED, RESTORED -> null;
          case AWARENESS,
              DISCOVERY,
              DETERMINATION,
              HARM,
              CONFIRMATION,
              SCOPE,
              SUSPICION,
              ASSESSMENT,
              SIGNIFICANCE,
              MATERIALITY,
              RANSOM,
              PFI,
              MAJOR ->
              moment(text, trigger);
        };
    for (int at = 0; when == null && at < EVENTS.length; at++) {
      when = in(text, EVENTS[at]);
    }
    return when == null ? null : day(when, zone(text, when));
  }

  /// The day of a moment in a zone, worked out once.
  private LocalDate day(When when, ZoneId zone) {
    return days.computeIfAbsent(when, _ -> new HashMap<>()).computeIfAbsent(zone, when::dayIn);
  }

  /// The zone that a text's days end in.
  ZoneId zone(Text text, When when) {
    if (text.zone != null && text.kind != PlaceKind.EEA) {
      return text.zone;
    }
    List<String> established = facts.store().established();
    ZoneId home =
        established == null || established.isEmpty() ? null : Zones.find(established.getFirst());
    if (home != null) {
      return home;
    }
    if (text.zone != null) {
      return text.zone;
    }
    return when instanceof When.At at ? at.time().getOffset() : ZoneOffset.UTC;
  }

  /// The end of the text's own time, null without a number or without its moment.
  @Nullable Limit counted(Text text) {
    When start = start(text);
    return start == null ? null : counted(text, start);
  }

  @Nullable Limit counted(Text text, When start) {
    ZoneId zone = zone(text, start);
    Deadline deadline = text.rule.deadline();
    if (deadline.unit() == Unit.HOURS) {
      if (!(start instanceof When.At at)) {
        return null;
      }
      OffsetDateTime end =
          at.time().toInstant().plusSeconds(3600L * deadline.n()).atZone(zone).toOffsetDateTime();
      return new Limit.At(end);
    }
    LocalDate day = days(text, day(start, zone));
    return day == null ? null : new Limit.EndOf(day, zone);
  }

  /// The last day of the text's time when it begins on `day`, null where it has no days.
  @Nullable LocalDate days(Text text, LocalDate day) {
    Deadline deadline = text.rule.deadline();
    Counting counting = deadline.counting();
    int n = number(deadline);
    return switch (deadline.unit()) {
      case HOURS -> null;
      case NONE -> null;
      case CALENDAR_DAYS -> {
        LocalDate last = day.plusDays(counting.firstDayCounts() ? n - 1 : n);
        yield counting.rollsOver() ? workdays(text).orNext(last) : last;
      }
      case BUSINESS_DAYS -> workdays(text).after(day, n);
      case MONTHS -> day.plusMonths(n);
    };
  }

  /// The law's number, doubled where small businesses have twice the time.
  int number(Deadline deadline) {
    return deadline.n() * (deadline.counting().doubledForSmall() && isSmall() ? 2 : 1);
  }

  private Workdays workdays(Text text) {
    List<String> established = facts.store().established();
    return text.kind == PlaceKind.SCHEME && established != null && !established.isEmpty()
        ? Workdays.of(established.getFirst())
        : text.workdays;
  }

  private boolean isSmall() {
    return facts.store().measure().size() == StoreSize.SMALL
        || (facts.store().also() != null && facts.store().also().contains(Also.SMALL_AGENT));
  }

  /// The limit with the days that a told reason adds.
  @Nullable Limit extended(Text text, @Nullable Limit limit) {
    Counting.Extension extension = text.rule.deadline().counting().extension();
    if (extension == null || !(limit instanceof Limit.EndOf end)) {
      return limit;
    }
    for (Plans.Extension told : facts.plans().extensions()) {
      boolean fits = told.duty().equals(text.rule.id()) && told.ground().equals(extension.ground());
      if (fits && !told.told().dayIn(end.zone()).isAfter(end.day())) {
        return new Limit.EndOf(end.day().plusDays(extension.days()), end.zone());
      }
    }
    return limit;
  }
}
