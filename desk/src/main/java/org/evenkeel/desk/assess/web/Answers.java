package org.evenkeel.desk.assess.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.assess.Question;
import org.evenkeel.desk.incident.Fact;

/// Answers in a few words.
final class Answers {
  private Answers() {}

  static String words(Question question, Map<String, Fact> facts) {
    return switch (question) {
      case Question.Each each -> each(each, facts);
      case Question.OneOf one -> options(one.options(), value(facts, one.key()));
      case Question.AnyOf any -> options(any.options(), value(facts, any.key()));
      case Question.Places places -> value(facts, places.key()).replace(",", ", ");
      case Question.People _ -> String.join(", ", people(facts));
    };
  }

  static String value(Map<String, Fact> facts, String key) {
    Fact fact = facts.get(key);
    return fact == null || !fact.holds() ? "" : fact.value();
  }

  private static String each(Question.Each question, Map<String, Fact> facts) {
    List<String> words = new ArrayList<>();
    for (Question.Row row : question.rows()) {
      Fact fact = facts.get(row.key());
      if (fact != null && fact.holds()) {
        words.add(row.title() + " (" + fact.state().words() + ")");
      }
    }
    boolean anything = question.rows().stream().anyMatch(row -> facts.containsKey(row.key()));
    return words.isEmpty() ? anything ? "Nothing of the list" : "" : String.join(", ", words);
  }

  private static String options(List<Question.Option> options, String value) {
    List<String> chosen = Arrays.asList(value.split(","));
    return String.join(
        ", ",
        options.stream()
            .filter(option -> chosen.contains(option.value()))
            .map(Question.Option::title)
            .toList());
  }

  /// Places with their numbers, as they are typed.
  static List<String> people(Map<String, Fact> facts) {
    return facts.values().stream()
        .filter(fact -> fact.key().startsWith("people.") && fact.holds())
        .map(fact -> (fact.key().substring("people.".length()) + " " + fact.value()).strip())
        .sorted()
        .toList();
  }
}
