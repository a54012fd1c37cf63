package org.evenkeel.desk.assess.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.desk.assess.Question;
import org.evenkeel.desk.assess.Questions;
import org.evenkeel.desk.incident.Fact;
import org.jspecify.annotations.Nullable;

/// A question of the triage as programs see it.
///
/// @param shape what an answer has: `rows`, `one`, `any`, `places` or `people`
/// @param choices what can be said: keys of rows, or values of options
/// @param answer what was answered; empty while nobody has
record AskedQuestion(
    String code, String title, String why, String shape, List<Choice> choices, Answered answer) {

  /// Something that can be chosen.
  ///
  /// @param value a row's key, or an option's value
  /// @param evidence what an investigation says of it; empty when it says nothing
  record Choice(String value, String title, String hint, String evidence) {}

  /// What was answered.
  ///
  /// @param rows how sure each row is, by its key
  /// @param chosen options, or places
  /// @param people how many live where; without a number nobody knows it
  record Answered(
      boolean answered,
      Map<String, GivenRow> rows,
      List<String> chosen,
      Map<String, @Nullable Long> people) {}

  /// How sure something is, and on what ground.
  record GivenRow(Fact.State state, String ground) {}

  static AskedQuestion of(Question question, Map<String, Fact> facts) {
    return new AskedQuestion(
        question.code(),
        question.title(),
        question.why(),
        shape(question),
        choices(question, facts),
        answered(question, facts));
  }

  private static String shape(Question question) {
    return switch (question) {
      case Question.Each _ -> "rows";
      case Question.OneOf _ -> "one";
      case Question.AnyOf _ -> "any";
      case Question.Places _ -> "places";
      case Question.People _ -> "people";
    };
  }

  private static List<Choice> choices(Question question, Map<String, Fact> facts) {
    return switch (question) {
      case Question.Each each ->
          each.rows().stream()
              .map(row -> new Choice(row.key(), row.title(), row.hint(), seen(row, facts)))
              .toList();
      case Question.OneOf one -> options(one.options());
      case Question.AnyOf any -> options(any.options());
      case Question.Places _, Question.People _ -> List.of();
    };
  }

  private static String seen(Question.Row row, Map<String, Fact> facts) {
    Fact fact = facts.get(row.evidenceKey());
    return fact == null ? "" : fact.value();
  }

  private static List<Choice> options(List<Question.Option> options) {
    return options.stream()
        .map(option -> new Choice(option.value(), option.title(), option.hint(), ""))
        .toList();
  }

  private static Answered answered(Question question, Map<String, Fact> facts) {
    Map<String, GivenRow> rows = new LinkedHashMap<>();
    List<String> chosen = new ArrayList<>();
    for (String key : question.keys()) {
      Fact fact = facts.get(key);
      if (fact != null && question instanceof Question.Each) {
        rows.put(key, new GivenRow(fact.state(), fact.ground()));
      } else if (fact != null && fact.holds() && !fact.value().isEmpty()) {
        chosen.addAll(List.of(fact.value().split(",")));
      }
    }
    Map<String, @Nullable Long> people =
        question instanceof Question.People ? people(facts) : Map.of();
    return new Answered(Questions.isAnswered(question, facts), rows, chosen, people);
  }

  private static Map<String, @Nullable Long> people(Map<String, Fact> facts) {
    Map<String, @Nullable Long> people = new TreeMap<>();
    for (Fact fact : facts.values()) {
      if (fact.key().startsWith("people.") && fact.holds()) {
        String number = fact.value();
        people.put(
            fact.key().substring("people.".length()),
            number.isEmpty() ? null : Long.valueOf(number));
      }
    }
    return people;
  }
}
