package org.evenkeel.law.worked;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.code.KeepFrom;
import org.evenkeel.law.code.KeepWhen;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.facts.Reading;
import org.evenkeel.law.letter.Notice;
import org.evenkeel.law.letter.Notices;
import org.evenkeel.law.letter.Passage;
import org.evenkeel.law.letter.Phase;
import org.evenkeel.law.rule.Counting;
import org.evenkeel.law.rule.Keep;
import org.evenkeel.law.rule.Rule;

/// What is written, kept, and counted otherwise than usual.
final class PaperChecks {
  private PaperChecks() {}

  /// What a notice must say stands in it, and what it must not say does not.
  static void content(Probe probe, List<String> failures) {
    Rule rule = probe.rule();
    Duty duty = probe.duty(_ -> {});
    probe.expect(
        failures,
        "months of monitoring",
        duty.rule().file().paperwork().monitoring(),
        rule.file().paperwork().monitoring());
    Set<Content> written = EnumSet.noneOf(Content.class);
    for (Passage passage : notice(probe, duty).passages()) {
      if (passage.content() != null) {
        written.add(passage.content());
      }
    }
    for (Content content : rule.file().paperwork().content()) {
      boolean silent = content == Content.NONE_SPECIFIED || content == Content.NOT_SPECIFIED;
      if (content == Content.FORBID_NATURE) {
        probe.expect(failures, "says what happened", written.contains(Content.NATURE), false);
      } else if (content == Content.FORBID_RESIDENTS_COUNT) {
        probe.expect(failures, "says how many", written.contains(Content.PERSONS_COUNT), false);
      } else if (!silent) {
        probe.expect(failures, content + " is written", written.contains(content), true);
      }
    }
    Set<Content> asked = Set.copyOf(duty.rule().file().paperwork().content());
    probe.expect(failures, "content", asked, Set.copyOf(rule.file().paperwork().content()));
  }

  private static Notice notice(Probe probe, Duty duty) {
    Reading reading = probe.duties().read("facts.yaml", Owed.under(probe.rule()).text());
    Assessment assessment = probe.duties().assess(((Reading.Read) reading).facts());
    return new Notices(assessment, Phase.FIRST, List.of()).notice(duty);
  }

  static void kept(Probe probe, List<String> failures) {
    Rule rule = probe.rule();
    Keep keep = rule.file().paperwork().keep();
    if (keep == null || !Checks.isOwed(rule)) {
      return;
    }
    Duty has = probe.duty(_ -> {});
    probe.expect(failures, "kept", has.rule().file().paperwork().keep(), keep);
    if (keep.months() == 0) {
      return;
    }
    Owed owed = Owed.under(rule);
    LocalDate settled = owed.moments.get("harmDetermination").toLocalDate();
    LocalDate event = new Expected(rule, owed).event();
    LocalDate report = settled.plusDays(100);
    owed.with("told", "{ %s: \"%s\" }".formatted(rule.id(), report));
    if (keep.when() == KeepWhen.EXEMPT) {
      probe.expect(failures, "kept although it is owed", has.keepUntil(), null);
      owed.allHarm("false").with("cause", "error");
    }
    LocalDate from =
        keep.from() == KeepFrom.EVENT ? event : keep.from() == KeepFrom.REPORT ? report : settled;
    LocalDate until = probe.duty(owed).keepUntil();
    probe.expect(failures, "kept until", until, from.plusMonths(keep.months()));
  }

  /// Peculiarities of counting.
  static void told(Probe probe, List<String> failures) {
    Rule rule = probe.rule();
    Counting counting = rule.deadline().counting();
    if (!Checks.isOwed(rule)) {
      return;
    }
    if (counting.doubledForSmall()) {
      int twice = 2 * rule.deadline().n();
      Duty small = probe.duty(owed -> owed.store.put("size", "small"));
      probe.expect(failures, "small", small.why().contains(twice + " business days"), true);
    }
    if (counting.extension() != null) {
      extension(probe, counting.extension(), failures);
    }
    if (counting.afterHold() != null) {
      Duty plain = probe.duty(_ -> {});
      LocalDate release = plain.timing().due().day().plusDays(20);
      String hold = "{ from: \"%s\", to: \"%s\", written: true }";
      String from = Owed.under(rule).moments.get("noticeSent").toLocalDate().toString();
      Duty held = probe.duty(owed -> owed.with("hold", hold.formatted(from, release)));
      Limit due = held.timing().due();
      probe.expect(failures, "after the hold", due == null, false);
      probe.expect(failures, "after the hold", due != null && due.day().isAfter(release), true);
    }
    if (!counting.replacedBy().isEmpty()) {
      String is = probe.state(owed -> owed.with("cause", "external-attack"));
      probe.expect(failures, "replaced", is, "not-owed");
    }
    if (rule.need().threshold().unknownCounts()) {
      String is = probe.state(owed -> owed.people.replaceAll((_, _) -> null));
      probe.expect(failures, "count unknown", is, "due");
    }
    twin(probe, failures);
  }

  private static void extension(Probe probe, Counting.Extension extension, List<String> failures) {
    Limit plain = probe.duty(_ -> {}).timing().due();
    String told =
        "[{ duty: %s, ground: %s, told: \"%s\" }]"
            .formatted(probe.rule().id(), extension.ground(), plain.day());
    Limit more = probe.duty(owed -> owed.with("extensions", told)).timing().due();
    probe.expect(failures, "extended", more.day(), plain.day().plusDays(extension.days()));
  }

  /// The clock against its plain twin, on days that fall on every weekday and on holidays.
  private static void twin(Probe probe, List<String> failures) {
    LocalDate first = Owed.under(probe.rule()).moments.get("suspicion").toLocalDate();
    boolean ends = probe.rule().inForce().to() != null;
    for (int days = 0; days < 40; days += 5) {
      Owed owed =
          Owed.under(probe.rule()).move(ends ? first.minusDays(days) : first.plusDays(days));
      Limit due = probe.duty(owed).timing().due();
      String wanted = new Expected(probe.rule(), owed).due();
      probe.expect(failures, "date", due == null ? null : due.text(), wanted);
    }
  }
}
