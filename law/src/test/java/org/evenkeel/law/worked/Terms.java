package org.evenkeel.law.worked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenkeel.law.code.ClockStart;
import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.Confidence;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.code.Counted;
import org.evenkeel.law.code.EffectNeed;
import org.evenkeel.law.code.Encryption;
import org.evenkeel.law.code.HarmTest;
import org.evenkeel.law.code.KeepFrom;
import org.evenkeel.law.code.KeepWhen;
import org.evenkeel.law.code.Limb;
import org.evenkeel.law.code.Owes;
import org.evenkeel.law.code.RecipientKind;
import org.evenkeel.law.code.Scope;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.code.Status;
import org.evenkeel.law.code.Trigger;
import org.evenkeel.law.code.Unit;
import org.evenkeel.law.rule.Conditions;
import org.evenkeel.law.rule.Counting;
import org.evenkeel.law.rule.DataNeed;
import org.evenkeel.law.rule.Deadline;
import org.evenkeel.law.rule.Grounds;
import org.evenkeel.law.rule.InForce;
import org.evenkeel.law.rule.Keep;
import org.evenkeel.law.rule.Named;
import org.evenkeel.law.rule.Paperwork;
import org.evenkeel.law.rule.Recipient;
import org.evenkeel.law.rule.Rule;
import org.evenkeel.law.rule.Threshold;

/// Every word that a text uses, each with the text that would result if the word were ignored.
final class Terms {
  private final Rule rule;
  private final List<Term> terms = new ArrayList<>();

  private Terms(Rule rule) {
    this.rule = rule;
  }

  static List<Term> of(Rule rule) {
    Terms terms = new Terms(rule);
    terms.head();
    terms.data();
    terms.threshold();
    terms.conditions();
    terms.deadline();
    terms.counting();
    terms.paper();
    return terms.terms;
  }

  private void add(String name, Rule ignored) {
    terms.add(new Term(name, ignored));
  }

  private void head() {
    Status status = rule.inForce().status();
    Status other = status == Status.VOLUNTARY ? Status.IN_FORCE : Status.VOLUNTARY;
    InForce was = rule.inForce();
    add("status " + status.code(), with(new InForce(other, was.from(), was.to())));
    if (was.from() != null) {
      add("effective from", with(new InForce(status, null, was.to())));
    }
    if (was.to() != null) {
      add("effective to", with(new InForce(status, was.from(), null)));
    }
    Named n = rule.named();
    Owes owes = n.owes() == Owes.CONTROLLER ? Owes.PROCESSOR : Owes.CONTROLLER;
    Named named = new Named(n.id(), n.place(), n.placeName(), n.law(), n.citation(), owes);
    add(
        "owes " + n.owes().code(),
        new Rule(
            named,
            was,
            rule.tells(),
            rule.need(),
            rule.conditions(),
            rule.deadline(),
            rule.file()));
    Recipient tells = rule.tells();
    RecipientKind kind =
        tells.kind() == RecipientKind.MEDIA ? RecipientKind.RECORD : RecipientKind.MEDIA;
    add(
        "recipient " + tells.kind().code(),
        new Rule(
            n,
            was,
            new Recipient(kind, tells.name(), tells.at(), tells.inside()),
            rule.need(),
            rule.conditions(),
            rule.deadline(),
            rule.file()));
  }

  private void data() {
    DataNeed data = rule.need().data();
    for (DataNeed.Element element : data.elements()) {
      List<DataNeed.Element> others = new ArrayList<>(data.elements());
      others.remove(element);
      if (others.isEmpty()) {
        others.add(new DataNeed.Element(org.evenkeel.law.code.DataCode.LOCATION, true));
      }
      DataNeed without = new DataNeed(others, data.since(), data.anyIdentifier());
      add("data " + element.code().code(), with(new Rule.Need(without, threshold0())));
      if (rule.place().startsWith("US-")) {
        others = new ArrayList<>(data.elements());
        others.set(others.indexOf(element), new DataNeed.Element(element.code(), !element.alone()));
        DataNeed changed = new DataNeed(others, data.since(), data.anyIdentifier());
        add("name beside " + element.alone(), with(new Rule.Need(changed, threshold0())));
      }
    }
    if (!data.since().isEmpty()) {
      DataNeed always = new DataNeed(data.elements(), Map.of(), data.anyIdentifier());
      add("data since", with(new Rule.Need(always, threshold0())));
    }
    if (data.anyIdentifier()) {
      DataNeed named = new DataNeed(data.elements(), data.since(), false);
      add("any identifier", with(new Rule.Need(named, threshold0())));
    }
  }

  private Threshold threshold0() {
    return rule.need().threshold();
  }

  private void threshold() {
    Threshold was = threshold0();
    if (was.comparison() != null) {
      Comparison other =
          was.comparison() == Comparison.MORE_THAN ? Comparison.AT_LEAST : Comparison.MORE_THAN;
      change(
          "comparison " + was.comparison().code(),
          new Threshold(other, was.n(), was.counted(), was.above(), was.unknownCounts()));
    }
    if (was.counted() != null) {
      Counted other = was.counted() == Counted.EVENT ? Counted.RESIDENTS : Counted.EVENT;
      boolean event = other == Counted.RESIDENTS;
      change(
          "counted " + was.counted().code(),
          new Threshold(
              event ? Comparison.MORE_THAN : was.comparison(),
              event ? Long.MAX_VALUE - 1 : was.n(),
              other,
              was.above(),
              was.unknownCounts()));
    }
    if (was.above()) {
      change("above", new Threshold(was.comparison(), was.n(), was.counted(), false, false));
    }
    if (was.unknownCounts()) {
      change(
          "unknown counts", new Threshold(was.comparison(), was.n(), was.counted(), false, false));
    }
  }

  private void change(String name, Threshold threshold) {
    add(name, with(new Rule.Need(rule.need().data(), threshold)));
  }

  private void conditions() {
    Conditions c = rule.conditions();
    EffectNeed need =
        switch (c.effect()) {
          case ACQUISITION, ACCESS -> EffectNeed.ANY;
          case LEAK -> EffectNeed.POSSIBLE;
          case POSSIBLE -> EffectNeed.LEAK;
          case ANY -> EffectNeed.NONE;
          case NONE -> EffectNeed.ACQUISITION;
        };
    change(
        "effect " + c.effect().code(),
        new Conditions(need, c.words(), c.scopes(), c.limbs(), c.harm(), c.encryption()));
    for (Scope scope : c.scopes()) {
      List<Scope> others = new ArrayList<>(c.scopes());
      others.remove(scope);
      change(
          "scope " + scope.code(),
          new Conditions(c.effect(), c.words(), others, c.limbs(), c.harm(), c.encryption()));
    }
    for (Limb limb : c.limbs()) {
      List<Limb> others = new ArrayList<>(c.limbs());
      others.remove(limb);
      change(
          "limb " + limb.code(),
          new Conditions(c.effect(), c.words(), c.scopes(), others, c.harm(), c.encryption()));
    }
    exemptions(c);
  }

  private void exemptions(Conditions c) {
    if (c.harm() != null) {
      boolean free = HarmWords.of(c.harm().code()).answers().isEmpty();
      HarmTest other =
          c.harm() == HarmTest.SIGNIFICANT_INCIDENT ? HarmTest.MATERIALITY : HarmTest.RROSH;
      change(
          "harm " + c.harm().code(),
          new Conditions(
              c.effect(), c.words(), c.scopes(), c.limbs(), free ? other : null, c.encryption()));
    }
    if (c.encryption() != null) {
      boolean idle = c.encryption() == Encryption.NO || c.encryption() == Encryption.RISK_FACTOR;
      Encryption other = idle ? Encryption.YES : Encryption.NO;
      change(
          "encryption " + c.encryption().code(),
          new Conditions(c.effect(), c.words(), c.scopes(), c.limbs(), c.harm(), other));
    }
  }

  private void change(String name, Conditions conditions) {
    add(
        name,
        new Rule(
            rule.named(),
            rule.inForce(),
            rule.tells(),
            rule.need(),
            conditions,
            rule.deadline(),
            rule.file()));
  }

  private void deadline() {
    Deadline d = rule.deadline();
    Unit unit = d.unit() == Unit.CALENDAR_DAYS ? Unit.BUSINESS_DAYS : Unit.CALENDAR_DAYS;
    change(
        "unit " + d.unit().code(),
        new Deadline(d.n(), unit, d.start(), d.standard(), d.after(), d.counting(), d.stages()));
    if (d.start() != null) {
      boolean suspicion = d.start().trigger() == Trigger.SUSPICION;
      ClockStart start = suspicion ? ClockStart.AWARENESS : ClockStart.SUSPICION;
      change(
          "start " + d.start().code(),
          new Deadline(d.n(), d.unit(), start, d.standard(), d.after(), d.counting(), d.stages()));
    }
    if (d.standard() != null) {
      Standard standard = d.standard() == Standard.ONGOING ? Standard.PROMPTLY : Standard.ONGOING;
      change(
          "standard " + d.standard().code(),
          new Deadline(d.n(), d.unit(), d.start(), standard, d.after(), d.counting(), d.stages()));
    }
    if (!d.after().isEmpty()) {
      change(
          "after another report",
          new Deadline(d.n(), d.unit(), d.start(), d.standard(), "", d.counting(), d.stages()));
    }
  }

  private void counting() {
    Counting c = rule.deadline().counting();
    if (c.firstDayCounts()) {
      change("first day", new Counting(false, c.rollsOver(), false, null, null, c.replacedBy()));
    }
    if (c.rollsOver()) {
      change("rolls over", new Counting(c.firstDayCounts(), false, false, null, null, ""));
    }
    if (c.doubledForSmall()) {
      change("doubled", new Counting(false, false, false, null, null, ""));
    }
    if (c.extension() != null) {
      change("extension", new Counting(false, false, false, null, c.afterHold(), ""));
    }
    if (c.afterHold() != null) {
      change("after a hold", new Counting(false, false, false, c.extension(), null, ""));
    }
    if (!c.replacedBy().isEmpty()) {
      change("replaced", new Counting(c.firstDayCounts(), c.rollsOver(), false, null, null, ""));
    }
  }

  private void change(String name, Counting counting) {
    Deadline d = rule.deadline();
    change(
        name,
        new Deadline(d.n(), d.unit(), d.start(), d.standard(), d.after(), counting, d.stages()));
  }

  private void change(String name, Deadline deadline) {
    add(
        name,
        new Rule(
            rule.named(),
            rule.inForce(),
            rule.tells(),
            rule.need(),
            rule.conditions(),
            deadline,
            rule.file()));
  }

  private void paper() {
    Paperwork p = rule.file().paperwork();
    for (Content content : p.content()) {
      List<Content> others = new ArrayList<>(p.content());
      others.remove(content);
      change(
          "content " + content.code(), new Paperwork(others, p.monitoring(), p.keep(), p.note()));
    }
    if (p.monitoring() > 0) {
      change("monitoring", new Paperwork(p.content(), 0, p.keep(), p.note()));
    }
    Keep keep = p.keep();
    if (keep != null) {
      change("keep", new Paperwork(p.content(), p.monitoring(), null, p.note()));
      KeepWhen when = keep.when() == KeepWhen.ALWAYS ? KeepWhen.EXEMPT : KeepWhen.ALWAYS;
      keep(
          "keep when " + keep.when().code(),
          new Keep(keep.what(), keep.months(), keep.from(), when));
      if (keep.from() != null) {
        KeepFrom from = keep.from() == KeepFrom.EVENT ? KeepFrom.DETERMINATION : KeepFrom.EVENT;
        keep(
            "keep from " + keep.from().code(),
            new Keep(keep.what(), keep.months(), from, keep.when()));
      }
    }
    Grounds g = rule.file().grounds();
    Confidence other = g.confidence() == Confidence.LOW ? Confidence.HIGH : Confidence.LOW;
    Grounds grounds = new Grounds(other, g.kind(), g.sources(), g.asOf());
    add("confidence " + g.confidence().code(), with(new Rule.File(p, grounds)));
  }

  private void keep(String name, Keep keep) {
    Paperwork p = rule.file().paperwork();
    change(name, new Paperwork(p.content(), p.monitoring(), keep, p.note()));
  }

  private void change(String name, Paperwork paperwork) {
    add(name, with(new Rule.File(paperwork, rule.file().grounds())));
  }

  private Rule with(InForce inForce) {
    return new Rule(
        rule.named(),
        inForce,
        rule.tells(),
        rule.need(),
        rule.conditions(),
        rule.deadline(),
        rule.file());
  }

  private Rule with(Rule.Need need) {
    return new Rule(
        rule.named(),
        rule.inForce(),
        rule.tells(),
        need,
        rule.conditions(),
        rule.deadline(),
        rule.file());
  }

  private Rule with(Rule.File file) {
    return new Rule(
        rule.named(),
        rule.inForce(),
        rule.tells(),
        rule.need(),
        rule.conditions(),
        rule.deadline(),
        file);
  }
}
