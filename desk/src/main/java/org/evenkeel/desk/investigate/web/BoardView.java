package org.evenkeel.desk.investigate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.investigate.Judgement;
import org.evenkeel.desk.investigate.KeyQuestion;
import org.jspecify.annotations.Nullable;

/// The board of key questions: what the last investigation says to each, and what people say of it.
///
/// @param run the investigation's job
/// @param names of people, by their identifiers
public record BoardView(
    AnswerView answer, String run, Map<String, Judgement> judgements, Map<String, String> names) {
  public BoardView {
    judgements = Map.copyOf(judgements);
    names = Map.copyOf(names);
  }

  /// All of the board.
  public List<Card> cards() {
    KeyAnswers machine = KeyAnswers.of(answer);
    List<Card> cards = new ArrayList<>();
    for (KeyQuestion question : KeyQuestion.values()) {
      cards.add(new Card(question, machine.to(question), judgements.get(question.code())));
    }
    return cards;
  }

  public String name(String person) {
    return names.getOrDefault(person, "Somebody");
  }

  /// What the evidence does not show, and where to look for it.
  public List<Part> collect() {
    return answer.list("unknown");
  }

  /// A question with its answers.
  ///
  /// @param machine what the investigation says; empty when it does not know
  public record Card(KeyQuestion question, String machine, @Nullable Judgement judgement) {
    private boolean isJudged() {
      return judgement != null && judgement.verdict() != Judgement.Verdict.WITHDRAWN;
    }

    /// How far the question is answered.
    public String standing() {
      if (isJudged()) {
        return judgement == null ? "" : judgement.verdict().words();
      }
      return machine.isEmpty() ? "unknown" : "answered by the evidence";
    }

    public String tone() {
      return isJudged() ? "good" : machine.isEmpty() ? "warn" : "";
    }
  }
}
