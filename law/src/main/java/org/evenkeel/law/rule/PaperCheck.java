package org.evenkeel.law.rule;

import java.util.List;
import java.util.Objects;
import org.evenkeel.law.code.Confidence;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.code.KeepFrom;
import org.evenkeel.law.code.KeepWhen;
import org.evenkeel.law.rule.RuleCheck.Choose;
import org.evenkeel.law.yaml.Fields;
import org.jspecify.annotations.Nullable;

/// Checks what one duty says about writing, keeping and sources.
final class PaperCheck {
  private static final int LONGEST = 1200;
  private static final int MOST_MONTHS = 120;

  private final Fields said;
  private final Choose choose;

  PaperCheck(Fields said) {
    this.said = said;
    this.choose = new Choose(said);
  }

  Paperwork paperwork() {
    String note = Objects.requireNonNullElse(said.text("note"), "");
    return new Paperwork(
        choose.each("content", Content.class),
        (int) choose.number("monitoring", MOST_MONTHS),
        keep(),
        note);
  }

  private @Nullable Keep keep() {
    if (!said.has("keep")) {
      return null;
    }
    Fields fields = said.fields("keep");
    fields.only(List.of("what", "months", "from", "when"));
    Choose inside = new Choose(fields);
    int months = (int) inside.number("months", MOST_MONTHS);
    KeepFrom from = inside.of("from", KeepFrom.class);
    if (months > 0 && from == null) {
      fields.problem("months", "Months need 'from: determination, event or report'.");
    }
    return new Keep(
        Objects.requireNonNullElse(fields.text("what"), ""),
        months,
        from,
        Objects.requireNonNullElse(inside.of("when", KeepWhen.class), KeepWhen.ALWAYS));
  }

  Grounds grounds() {
    Fields source = said.fields("source");
    source.only(List.of("kind", "from", "asOf"));
    Confidence confidence = choose.of("confidence", Confidence.class);
    String asOf = Objects.requireNonNullElse(source.text("asOf"), "");
    if (said.has("source") && asOf.isEmpty()) {
      source.problem("asOf", "Say in which month the row was read: asOf: \"2026-07\".");
    }
    String kind = Objects.requireNonNullElse(source.text("kind"), "");
    if (confidence == Confidence.HIGH && kind.equals("memory")) {
      said.problem("confidence", "What is only remembered is never sure: write medium or low.");
    }
    return new Grounds(
        Objects.requireNonNullElse(confidence, Confidence.LOW),
        kind,
        shorten(Objects.requireNonNullElse(source.text("from"), "")),
        asOf);
  }

  private static String shorten(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
