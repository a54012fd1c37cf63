package org.evenkeel.cli.duty;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.cli.answer.Ink;
import org.evenkeel.cli.answer.Screen;
import org.evenkeel.law.code.Content;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Deed;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.duty.State;
import org.evenkeel.law.page.DueDates;
import org.evenkeel.law.page.TimeLeft;

/// All duties for a person at a terminal: what is due first stands first, and every line says how
/// sure it is and where it comes from.
public final class DutyAnswer {
  private final Assessment assessment;
  private final Instant now;
  private final Wrapped out;

  /// @param now what the countdowns count from
  public DutyAnswer(Assessment assessment, Instant now, Screen screen) {
    this.assessment = assessment;
    this.now = now;
    out = new Wrapped(screen.columns(), screen.colour(), screen.unicode());
  }

  /// The whole list.
  public String list() {
    List<Duty> dated = DueDates.dated(assessment);
    List<Duty> words = DueDates.inWords(assessment);
    out.line(0, Ink.BOLD, dated.isEmpty() ? "No date is running." : "Due, by date");
    dated.forEach(this::due);
    if (!words.isEmpty()) {
      out.gap();
      out.line(0, Ink.BOLD, "Due, and the law has only words for when");
      words.forEach(this::due);
    }
    open();
    group("Recommended, not owed", State.VOLUNTARY);
    group("Not in force yet", State.FUTURE);
    notOwed();
    foot();
    return out.text();
  }

  private void due(Duty duty) {
    Limit limit = DueDates.limit(duty);
    boolean late = limit != null && limit.end().isBefore(now);
    String left = limit == null ? "" : " (" + TimeLeft.until(limit.end(), now) + ")";
    String most = duty.timing().due() == null && limit != null ? "at the latest " : "";
    out.gap();
    out.line(2, late ? Ink.ALARM : Ink.BOLD, most + DueDates.words(duty) + left);
    out.line(4, Ink.PLAIN, Deed.words(duty) + sure(duty) + ".");
    out.line(4, Ink.PLAIN, duty.why());
    for (String question : duty.questions()) {
      out.line(4, Ink.WARNING, "Open: " + question);
    }
    out.line(4, Ink.FAINT, duty.id() + ", " + duty.rule().named().citation());
  }

  private static String sure(Duty duty) {
    String doubt = Deed.doubt(duty);
    return doubt.isEmpty() ? "" : " [" + doubt + ": check before you rely on it]";
  }

  /// The id, with its confidence where that is not high.
  private static String marked(Duty duty) {
    return Deed.doubt(duty).isEmpty()
        ? duty.id()
        : duty.id() + " (" + duty.rule().file().grounds().confidence().code() + ")";
  }

  private void open() {
    TreeMap<String, TreeSet<String>> waiting = new TreeMap<>();
    for (Duty duty : assessment.duties()) {
      if (duty.state() == State.UNDECIDED) {
        for (String question : duty.questions()) {
          waiting.computeIfAbsent(question, _ -> new TreeSet<>()).add(marked(duty));
        }
      }
    }
    if (waiting.isEmpty()) {
      return;
    }
    out.gap();
    out.line(0, Ink.BOLD, "Not decided yet; these answers would decide it");
    waiting.forEach(
        (question, duties) -> {
          out.line(2, Ink.WARNING, question);
          out.line(4, Ink.FAINT, String.join(", ", duties));
        });
  }

  private void group(String title, State state) {
    List<Duty> duties = assessment.duties().stream().filter(duty -> duty.state() == state).toList();
    if (duties.isEmpty()) {
      return;
    }
    out.gap();
    out.line(0, Ink.BOLD, title);
    for (Duty duty : duties) {
      out.line(
          2, Ink.PLAIN, duty.id() + ", " + Deed.recipient(duty) + sure(duty) + ": " + duty.why());
    }
  }

  /// Grouped by reason, since most rows share one.
  private void notOwed() {
    TreeMap<String, TreeSet<String>> reasons = new TreeMap<>();
    for (Duty duty : assessment.duties()) {
      if (duty.state() == State.NOT_OWED) {
        String keep = duty.keepUntil() == null ? "" : " Keep this until " + duty.keepUntil() + ".";
        reasons.computeIfAbsent(duty.why() + keep, _ -> new TreeSet<>()).add(marked(duty));
      }
    }
    out.gap();
    out.line(0, Ink.BOLD, "Not owed, because");
    reasons.forEach(
        (why, duties) -> {
          out.line(2, Ink.PLAIN, why);
          out.line(4, Ink.FAINT, String.join(", ", duties));
        });
  }

  private void foot() {
    out.gap();
    out.line(0, Ink.FAINT, "In brackets after an id: its confidence, where that is not high.");
    assessment.policies().forEach(policy -> out.line(0, Ink.FAINT, policy));
    out.line(0, Ink.PLAIN, Assessment.ADVICE + " The data is as of " + assessment.asOf() + ".");
  }

  /// Everything about one duty.
  public String explain(Duty duty) {
    out.line(0, Ink.BOLD, duty.id() + ": " + duty.state().words());
    out.line(0, Ink.PLAIN, duty.why());
    duty.questions().forEach(question -> out.line(0, Ink.WARNING, "Open: " + question));
    out.gap();
    entry("Recipient", Deed.recipient(duty) + " " + Deed.address(duty));
    entry("Owed by", duty.actor());
    entry("When", DueDates.words(duty));
    entry("Outer limit", duty.timing().outer() == null ? "" : duty.timing().outer().text());
    entry("Law", duty.rule().named().law() + ", " + duty.rule().named().citation());
    entry("Condition", duty.rule().conditions().words());
    entry("Reports in parts", duty.rule().deadline().stages());
    StringBuilder contents = new StringBuilder();
    for (Content content : duty.rule().file().paperwork().content()) {
      contents.append(contents.isEmpty() ? "" : "; ").append(content.question());
    }
    entry("To write", contents.toString());
    entry(
        "To keep",
        duty.rule().file().paperwork().keep() == null
            ? ""
            : duty.rule().file().paperwork().keep().what()
                + (duty.keepUntil() == null ? "" : " Until " + duty.keepUntil() + "."));
    entry("Good to know", duty.rule().file().paperwork().note());
    entry(
        "Confidence",
        duty.rule().file().grounds().confidence().code().toLowerCase(Locale.ROOT)
            + ", as of "
            + duty.rule().file().grounds().asOf());
    entry("Sources", duty.rule().file().grounds().sources());
    out.line(0, Ink.PLAIN, Assessment.ADVICE);
    return out.text();
  }

  private void entry(String name, String text) {
    if (!text.isBlank()) {
      out.line(0, Ink.PLAIN, name + ": " + text.strip());
    }
  }
}
