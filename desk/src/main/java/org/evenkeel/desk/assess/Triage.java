package org.evenkeel.desk.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.springframework.stereotype.Component;

/// Turns what people answer into facts of the case.
@Component
public class Triage {
  private static final long MOST = 10_000_000_000L;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final CaseFacts facts;

  Triage(CaseFacts facts) {
    this.facts = facts;
  }

  /// An answer to one row of a question.
  public record Given(Fact.State state, String ground) {}

  /// Keeps what is said of each row.
  public void each(
      String incident, Question.Each question, Map<String, Given> given, String actor) {
    List<Fact.Said> said = new ArrayList<>();
    for (Question.Row row : question.rows()) {
      Given answer = given.get(row.key());
      if (answer != null) {
        said.add(new Fact.Said(row.key(), "", answer.state(), answer.ground()));
      }
    }
    facts.say(incident, said, actor);
  }

  /// @throws Refused when the question has no such answer
  public void oneOf(String incident, Question.OneOf question, String value, String actor) {
    check(question.options(), value);
    facts.say(incident, List.of(Fact.Said.certain(question.key(), value, "")), actor);
  }

  /// @throws Refused when the question has no such answer
  public void anyOf(String incident, Question.AnyOf question, List<String> values, String actor) {
    values.forEach(value -> check(question.options(), value));
    facts.say(
        incident, List.of(Fact.Said.certain(question.key(), String.join(",", values), "")), actor);
  }

  private static void check(List<Question.Option> options, String value) {
    if (options.stream().noneMatch(option -> option.value().equals(value))) {
      throw new Refused("Choose one of the answers.");
    }
  }

  /// Keeps where the store is established.
  ///
  /// @param places such as `NL` or `DE-BY`, with commas; empty when it is nowhere known
  public void places(String incident, Question.Places question, String places, String actor) {
    List<String> checked = new ArrayList<>();
    for (String place : places.split("[\\s,;]+")) {
      if (!place.isBlank()) {
        checked.add(place(place));
      }
    }
    facts.say(
        incident, List.of(Fact.Said.certain(question.key(), String.join(",", checked), "")), actor);
  }

  /// Keeps how many people live where; a place that is not named any more is taken back.
  ///
  /// @param lines a place and a number each, such as `NL 3200`; without a number nobody knows it
  /// @param ground where the numbers come from
  public void people(String incident, String lines, String ground, String actor) {
    TreeMap<String, String> people = new TreeMap<>();
    for (String line : lines.lines().toList()) {
      String[] words = line.strip().split("[\\s,;:=]+");
      if (!words[0].isEmpty()) {
        people.put(place(words[0]), words.length < 2 ? "" : number(words[1]));
      }
    }
    List<Fact.Said> said = new ArrayList<>();
    for (Fact before : facts.of(incident).values()) {
      String place = before.key().startsWith("people.") ? before.key().substring(7) : "";
      if (!place.isEmpty() && before.holds() && !people.containsKey(place)) {
        said.add(new Fact.Said(before.key(), "", Fact.State.OPEN, ground));
      }
    }
    people.forEach(
        (place, number) -> said.add(Fact.Said.certain("people." + place, number, ground)));
    facts.say(incident, said, actor);
  }

  private static String place(String said) {
    String place = said.toUpperCase(Locale.ROOT).strip();
    String country = place.length() > 2 ? place.substring(0, 2) : place;
    boolean whole = place.length() == 2;
    boolean part = place.matches("[A-Z]{2}-[A-Z0-9]{1,3}");
    if (!(whole || part) || !COUNTRIES.contains(country)) {
      throw new Refused(
          "'"
              + said.substring(0, Math.min(said.length(), 40))
              + "' is no place. Write the two letters of the country, such as NL, or with its part,"
              + " such as US-CA.");
    }
    return place;
  }

  private static String number(String said) {
    try {
      long number = Long.parseLong(said.replace(".", "").replace("'", ""));
      if (number >= 0 && number <= MOST) {
        return String.valueOf(number);
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw new Refused(
        "'" + said.substring(0, Math.min(said.length(), 40)) + "' is no number of people.");
  }
}
