package org.evenkeel.law.rule;

import java.util.List;
import java.util.Objects;
import org.evenkeel.law.code.ClockStart;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.code.Unit;
import org.evenkeel.law.rule.Counting.Extension;
import org.evenkeel.law.rule.Counting.Span;
import org.evenkeel.law.rule.RuleCheck.Choose;
import org.evenkeel.law.yaml.Fields;
import org.jspecify.annotations.Nullable;

/// Checks the deadline of one duty.
final class DeadlineCheck {
  private static final int LONGEST = 10_000;

  private final Fields said;
  private final Choose choose;

  DeadlineCheck(Fields said) {
    this.said = said;
    this.choose = new Choose(said);
  }

  Deadline deadline() {
    said.only(
        List.of(
            "n",
            "unit",
            "start",
            "standard",
            "after",
            "firstDayCounts",
            "rollsOver",
            "doubledForSmall",
            "extension",
            "afterHold",
            "replacedBy",
            "stages"));
    Unit unit = Objects.requireNonNullElse(choose.of("unit", Unit.class), Unit.NONE);
    int n = (int) choose.number("n", LONGEST);
    ClockStart start = choose.of("start", ClockStart.class);
    if (unit != Unit.NONE && (n == 0 || start == null)) {
      said.problem("unit", "A deadline in " + unit.code() + " needs 'n:' and 'start:'.");
    }
    if (unit == Unit.NONE && n != 0) {
      said.problem("n", "A number needs a unit: hours, calendar_days, business_days or months.");
    }
    return new Deadline(
        n,
        unit,
        start,
        choose.of("standard", Standard.class),
        text("after"),
        new Counting(
            is("firstDayCounts"),
            is("rollsOver"),
            is("doubledForSmall"),
            extension(),
            afterHold(),
            text("replacedBy")),
        text("stages"));
  }

  private @Nullable Extension extension() {
    if (!said.has("extension")) {
      return null;
    }
    Fields fields = said.fields("extension");
    fields.only(List.of("ground", "days"));
    String ground = Objects.requireNonNullElse(fields.text("ground"), "");
    return new Extension(ground, (int) new Choose(fields).number("days", LONGEST));
  }

  private @Nullable Span afterHold() {
    if (!said.has("afterHold")) {
      return null;
    }
    Fields fields = said.fields("afterHold");
    fields.only(List.of("n", "unit"));
    Unit unit = new Choose(fields).of("unit", Unit.class);
    return new Span(
        (int) new Choose(fields).number("n", LONGEST),
        Objects.requireNonNullElse(unit, Unit.CALENDAR_DAYS));
  }

  private boolean is(String key) {
    return "true".equals(said.text(key));
  }

  private String text(String key) {
    return Objects.requireNonNullElse(said.text(key), "");
  }
}
