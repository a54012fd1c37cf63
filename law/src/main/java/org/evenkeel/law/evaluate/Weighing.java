package org.evenkeel.law.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.law.facts.Tri;
import org.jspecify.annotations.Nullable;

/// One duty being weighed: the first "no" ends it, every open condition leaves a question.
final class Weighing {
  private final List<String> questions = new ArrayList<>(2);
  private final StringBuilder notes = new StringBuilder();
  private @Nullable String no;
  private boolean open;
  private boolean exempt;

  /// Takes a condition; false when it ends the duty.
  boolean take(Tri tri, String whyNot, String question) {
    switch (tri) {
      case YES -> {}
      case NO -> no = whyNot;
      case OPEN -> {
        open = true;
        ask(question);
      }
    }
    return tri != Tri.NO;
  }

  /// A question that does not leave the duty undecided.
  void ask(String question) {
    if (!question.isEmpty() && !questions.contains(question)) {
      questions.add(question);
    }
  }

  void note(String sentence) {
    if (!sentence.isEmpty()) {
      if (!notes.isEmpty()) {
        notes.append(' ');
      }
      notes.append(sentence);
    }
  }

  /// The duty ended because harm was ruled out.
  void exempt() {
    exempt = true;
  }

  boolean isExempt() {
    return exempt;
  }

  boolean isOpen() {
    return open;
  }

  @Nullable String no() {
    return no;
  }

  List<String> questions() {
    return questions;
  }

  String notes() {
    return notes.toString();
  }
}
