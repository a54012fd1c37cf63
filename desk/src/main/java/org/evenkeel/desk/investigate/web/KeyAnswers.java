package org.evenkeel.desk.investigate.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenkeel.desk.investigate.KeyQuestion;

/// What an investigation answers to the key questions, in a sentence each.
record KeyAnswers(AnswerView answer) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static KeyAnswers of(AnswerView answer) {
    return new KeyAnswers(answer);
  }

  /// The answer to a question; empty when the evidence does not show it.
  String to(KeyQuestion question) {
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
