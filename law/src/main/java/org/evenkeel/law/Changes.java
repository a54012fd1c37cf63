package org.evenkeel.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.State;
import org.evenkeel.law.page.DueDates;
import org.jspecify.annotations.Nullable;

/// What changed between two assessments.
final class Changes {
  private Changes() {}

  static List<String> of(Assessment before, Assessment after) {
    Map<String, Duty> earlier = new HashMap<>();
    before.duties().forEach(duty -> earlier.put(duty.id(), duty));
    List<String> sentences = new ArrayList<>();
    for (Duty now : after.duties()) {
      Duty then = earlier.remove(now.id());
      String sentence = then == null ? added(now) : changed(then, now);
      if (sentence != null) {
        sentences.add(sentence);
      }
    }
    earlier.values().stream()
        .filter(duty -> duty.state() != State.NOT_OWED)
        .map(duty -> duty.id() + " is no longer among the duties.")
        .sorted()
        .forEach(sentences::add);
    return List.copyOf(sentences);
  }

  private static @Nullable String added(Duty now) {
    return now.state() == State.NOT_OWED
        ? null
        : now.id() + " is new: " + now.state().words() + by(now) + ". " + now.why();
  }

  private static @Nullable String changed(Duty then, Duty now) {
    if (then.state() != now.state()) {
      return "%s was %s and is now %s%s. %s"
          .formatted(now.id(), then.state().words(), now.state().words(), by(now), now.why());
    }
    if (!Objects.equals(then.timing(), now.timing())) {
      return "%s was due %s and is now due %s. %s"
          .formatted(now.id(), date(then), date(now), now.why());
    }
    return then.recipient().equals(now.recipient())
        ? null
        : "%s goes to %s, no longer to %s.".formatted(now.id(), now.recipient(), then.recipient());
  }

  private static String by(Duty duty) {
    return duty.state() == State.DUE ? " " + date(duty) : "";
  }

  private static String date(Duty duty) {
    String words = DueDates.words(duty);
    Standard standard = duty.timing().standard();
    return duty.timing().due() != null || standard == null || DueDates.limit(duty) == null
        ? words
        : standard.words() + ", at the latest " + words;
  }
}
