package org.evenkeel.desk.investigate.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  public BoardView {
    judgements = Map.copyOf(judgements);
    names = Map.copyOf(names);
  }

  /// All of the board.
  public List<Card> cards() {
    List<Card> cards = new ArrayList<>();
    for (KeyQuestion question : KeyQuestion.values()) {
      cards.add(new Card(question, machine(question), judgements.get(question.name())));
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

  private String machine(KeyQuestion question) {
    return switch (question) {
      case WAY_IN -> answer.has("entryPoint") ? answer.wayIn() : "";
      case HOLE -> hole();
      case DURATION -> duration();
      case DATA ->
          String.join(
              " ",
              answer.list("exposure").stream()
                  .map(part -> part.text("why") + ".")
                  .distinct()
                  .toList());
      case STILL_INSIDE -> inside();
      case LEFT_BEHIND ->
          String.join(
              ", ",
              answer.list("artifacts").stream().map(artifact -> artifact.text("where")).toList());
    };
  }

  private String hole() {
    if (!answer.has("entryPoint")) {
      return ""; // what attempts were aimed at is no hole
    }
    return String.join(
        ", or ",
        answer.part("vulnerability").list("candidates").stream()
            .map(candidate -> candidate.said("id"))
            .toList());
  }

  private String duration() {
    Part duration = answer.part("duration");
    return answer.has("duration") && duration.has("firstAccess")
        ? (duration.is("atOrBefore") ? "At or before " : "From ")
            + moment(duration.text("firstAccess"))
            + " to "
            + moment(duration.text("lastActivity"))
        : "";
  }

  private static String moment(String iso) {
    return MOMENT.format(Instant.parse(iso));
  }

  private String inside() {
    if (!answer.has("duration") || !answer.part("duration").has("firstAccess")) {
      return "";
    }
    return answer.part("duration").is("ongoing")
        ? "Nothing shows that it has ended."
        : "No later sign in this evidence.";
  }
}
