package org.evenkeel.law.evaluate;

import java.util.Map;
import org.evenkeel.law.code.Answer;
import org.evenkeel.law.code.Cause;
import org.evenkeel.law.code.HarmTest;
import org.evenkeel.law.code.Moment;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Tri;

/// The answers about harm, and what a test makes of them.
final class Harms {
  private final Facts facts;
  private final Map<Answer, Boolean> given;

  Harms(Facts facts) {
    this.facts = facts;
    this.given = facts.breach().harm();
  }

  Tri answer(Answer answer) {
    Boolean own = given.get(answer);
    if (own != null) {
      return Tri.of(own);
    }
    return switch (answer) {
      case RISK -> Boolean.TRUE.equals(given.get(Answer.HIGH_RISK)) ? Tri.YES : Tri.OPEN;
      case HIGH_RISK -> Boolean.FALSE.equals(given.get(Answer.RISK)) ? Tri.NO : Tri.OPEN;
      case MATERIALITY ->
          facts.moments().everywhere().containsKey(Moment.MATERIALITY) ? Tri.YES : Tri.OPEN;
      case MISUSE_LIKELY, ID_THEFT_RISK, SUBSTANTIAL_HARM, SERIOUS_HARM, RROSH -> Tri.OPEN;
    };
  }

  /// Whether any answer of the text's test is yes, or all are no.
  Tri shown(Text text) {
    Tri result = Tri.NO;
    for (Answer answer : text.answers) {
      result = result.or(answer(answer));
    }
    return result;
  }

  /// Puts the test's result into `weighing`; false when it ends the duty.
  boolean passes(Text text, HarmTest test, Weighing weighing) {
    return switch (test.kind()) {
      case NONE, ELSEWHERE -> true;
      case EXEMPT -> exempt(text, shown(text), weighing);
      case INADVERTENT ->
          facts.breach().cause() != Cause.ERROR || exempt(text, shown(text), weighing);
      case SHOWN -> shown(text, weighing);
      case SIGNIFICANT ->
          weighing.take(
              facts.moments().everywhere().containsKey(Moment.SIGNIFICANCE) ? Tri.YES : Tri.OPEN,
              "",
              "Was it judged a significant incident, and when? (moments.significance)");
    };
  }

  private boolean shown(Text text, Weighing weighing) {
    Tri harm = shown(text);
    if (harm == Tri.NO) {
      weighing.exempt();
    }
    return weighing.take(harm, ruledOut(text), question(text));
  }

  private boolean exempt(Text text, Tri harm, Weighing weighing) {
    if (harm == Tri.OPEN) {
      weighing.note("Due unless you document an exemption.");
      weighing.ask(question(text));
      return true;
    }
    if (harm == Tri.NO) {
      weighing.exempt();
    }
    return weighing.take(harm, ruledOut(text) + " Keep the reasons on file.", "");
  }

  private static String ruledOut(Text text) {
    return "You ruled out " + words(text) + ".";
  }

  private static String question(Text text) {
    StringBuilder keys = new StringBuilder();
    for (Answer answer : text.answers) {
      keys.append(keys.isEmpty() ? "" : ", ").append("harm.").append(answer.code());
    }
    return "Is there " + words(text) + "? (" + keys + ")";
  }

  private static String words(Text text) {
    StringBuilder words = new StringBuilder();
    for (Answer answer : text.answers) {
      words.append(words.isEmpty() ? "" : " or ").append(answer.words());
    }
    return words.toString();
  }
}
