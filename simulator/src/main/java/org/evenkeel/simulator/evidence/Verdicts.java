package org.evenkeel.simulator.evidence;

import java.util.List;
import java.util.Optional;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Tale;

/// What the best investigator could conclude from what was written, and no more.
final class Verdicts {
  private final Tale tale;
  private final Landed landed;

  Verdicts(Tale tale, Landed landed) {
    this.tale = tale;
    this.landed = landed;
  }

  /// The strongest grade that is visible.
  private int grade() {
    int grade = 0;
    for (Deed deed : tale.deeds()) {
      if (isLeft(deed)) {
        grade = Math.max(grade, deed.success() ? visible(deed) : 1);
      }
    }
    return landed.nothing() ? grade : 5;
  }

  /// What staff and timers do as well proves nothing by itself: a sign-in with the right password,
  /// a list taken out, a copy of the database are worth a question when all that led there is lost.
  private int visible(Deed deed) {
    boolean alone =
        deed.everyday()
            && tale.deeds().stream()
                .noneMatch(other -> isLeft(other) && other.success() && !other.everyday());
    return alone ? Math.min(2, deed.grade()) : deed.grade();
  }

  private static boolean isLeft(Deed deed) {
    return deed.written() > 0 && !deed.actor().startsWith("noise");
  }

  String best() {
    return switch (grade()) {
      case 0 -> "no-evidence";
      case 1 -> "attempts-only";
      case 2 -> "possible";
      case 3 -> "probable";
      default -> "confirmed";
    };
  }

  /// Answers that are as right as the best one.
  List<String> acceptable() {
    return switch (grade()) {
      case 0, 1 -> List.of("no-evidence", "attempts-only");
      case 2 -> List.of("possible", "probable");
      default -> List.of("probable", "confirmed");
    };
  }

  /// Whether something that came after `deed` is visible, so that there is something to explain.
  boolean laterSeen(Deed deed) {
    return tale.deeds().stream()
        .anyMatch(other -> other.written() > 0 && other.success() && other.first() >= deed.first());
  }

  /// From the first to the last deed that worked and is visible.
  Optional<Span> seen() {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Deed deed : tale.deeds()) {
      if (deed.written() > 0 && deed.success()) {
        first = Math.min(first, deed.firstWritten());
        last = Math.max(last, deed.lastWritten());
      }
    }
    return first > last ? Optional.empty() : Optional.of(new Span(first, last));
  }
}
