package org.evenkeel.law.letter;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.duty.State;

/// The entry that every breach gets in the register, also one that nobody is told about: facts,
/// effects, what was done, and the reason of every decision (GDPR Art. 33(5)).
public final class Register {
  private Register() {}

  /// The entry's sections.
  public static List<Section> of(Assessment assessment) {
    Known known = new Known(assessment.facts());
    Duty any = assessment.duties().getFirst();
    List<Section> sections = new ArrayList<>();
    sections.add(
        section(
            known,
            any,
            "Facts",
            Content.NATURE,
            Content.CAUSE,
            Content.AWARENESS_TIME,
            Content.DATA_TYPES));
    sections.add(
        section(
            known,
            any,
            "Effects",
            Content.PERSONS_COUNT,
            Content.CROSS_BORDER,
            Content.CONSEQUENCES));
    sections.add(
        section(known, any, "What was done", Content.MEASURES_TAKEN, Content.MEASURES_PLANNED));
    for (State state : State.values()) {
      List<Passage> passages = new ArrayList<>();
      for (Duty duty : assessment.duties()) {
        if (duty.state() == state && concerns(assessment, duty)) {
          passages.add(new Passage(null, decision(duty), state == State.UNDECIDED));
        }
      }
      if (!passages.isEmpty()) {
        sections.add(new Section("Decided: " + state.words(), passages));
      }
    }
    return List.copyOf(sections);
  }

  /// Duties of places where nobody lives say nothing about this breach.
  private static boolean concerns(Assessment assessment, Duty duty) {
    return duty.state() != State.NOT_OWED
        || !duty.why().equals("Nobody affected lives there.")
        || assessment.facts().people().isEmpty();
  }

  private static String decision(Duty duty) {
    Limit due = duty.timing().due();
    return duty.id()
        + ", "
        + duty.rule().named().citation()
        + (due == null ? "" : ", due " + due.text())
        + ": "
        + duty.why()
        + (duty.keepUntil() == null ? "" : " Keep this until " + duty.keepUntil() + ".");
  }

  private static Section section(Known known, Duty duty, String heading, Content... contents) {
    List<Passage> passages = new ArrayList<>();
    for (Content content : contents) {
      String words = known.about(content, duty);
      passages.add(
          words == null
              ? new Passage(content, content.question(), true)
              : new Passage(content, words, false));
    }
    return new Section(heading, passages);
  }
}
