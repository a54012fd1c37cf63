package org.evenkeel.desk.assess.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.assess.Question;
import org.evenkeel.desk.assess.Questions;
import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import org.jspecify.annotations.Nullable;

/// What the page of one question shows.
///
/// @param wrong why the last answer was refused
public record QuestionView(
    Incident incident, Question question, Map<String, Fact> facts, @Nullable String wrong)
    implements Correctable {
  public QuestionView {
    facts = Map.copyOf(facts);
  }

  public String here() {
    return "/incidents/" + incident.id() + "/assess";
  }

  /// Which question of how many it is.
  public int number() {
    return Questions.of(facts).stream().map(Question::code).toList().indexOf(question.code()) + 1;
  }

  public int total() {
    return Questions.of(facts).size();
  }

  public Fact.State state(String key) {
    Fact fact = facts.get(key);
    return fact == null ? Fact.State.OPEN : fact.state();
  }

  public String ground(String key) {
    Fact fact = facts.get(key);
    return fact == null ? "" : fact.ground();
  }

  /// What an investigation says of a row; empty when it says nothing.
  public String evidence(Question.Row row) {
    Fact fact = facts.get(row.evidenceKey());
    return fact == null ? "" : fact.value();
  }

  public boolean isChosen(String key, String value) {
    return Arrays.asList(Answers.value(facts, key).split(",")).contains(value);
  }

  public String value(String key) {
    return Answers.value(facts, key);
  }

  /// Places with their numbers, a line each.
  public String people() {
    return String.join("\n", Answers.people(facts));
  }

  /// The rows of a question that has rows.
  public List<Question.Row> rows() {
    return question instanceof Question.Each each ? each.rows() : List.of();
  }

  /// The answers of a question that has answers to choose from.
  public List<Question.Option> options() {
    return switch (question) {
      case Question.OneOf one -> one.options();
      case Question.AnyOf any -> any.options();
      case Question.Each _, Question.Places _, Question.People _ -> List.of();
    };
  }

  /// The fact that a question with a single key is about.
  public String key() {
    return question.keys().isEmpty() ? "" : question.keys().getFirst();
  }

  public boolean allowsMany() {
    return question instanceof Question.AnyOf;
  }

  /// Which fields the page has.
  public String shape() {
    return switch (question) {
      case Question.Each _ -> "each";
      case Question.OneOf _, Question.AnyOf _ -> "options";
      case Question.Places _ -> "places";
      case Question.People _ -> "people";
    };
  }
}
