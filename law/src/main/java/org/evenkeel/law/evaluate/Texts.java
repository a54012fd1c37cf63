package org.evenkeel.law.evaluate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.evenkeel.law.duty.Duty;
import org.jspecify.annotations.Nullable;

/// All texts of one duty, oldest first.
final class Texts {
  final String id;
  final List<Text> texts;

  /// What is answered when nobody affected lives in the place; made once.
  final Duty nobody;

  /// The duty to tell the people of the same place, null where there is none.
  @Nullable Texts letters;

  /// The report that this one follows, null where it follows none.
  @Nullable Texts earlier;

  /// The duty that takes its place when that one applies, null where none does.
  @Nullable Texts replacement;

  Texts(String id, List<Text> texts) {
    this.id = id;
    this.texts =
        texts.stream()
            .sorted(
                Comparator.comparing(
                    text -> Objects.requireNonNullElse(text.rule.inForce().from(), LocalDate.MIN)))
            .toList();
    nobody = Answers.nobody(newest());
  }

  Text newest() {
    return texts.getLast();
  }

  /// The text in force on `day`; null when none was yet.
  @Nullable Text on(LocalDate day) {
    if (texts.size() == 1) {
      Text only = texts.getFirst();
      return only.rule.inForce().on(day) ? only : null;
    }
    for (Text text : texts) {
      if (text.rule.inForce().on(day)) {
        return text;
      }
    }
    return null;
  }
}
