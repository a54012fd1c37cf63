package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.forensics.event.Field;

/// Reads a rule's detection section: maps are "and", lists are "or", keywords are looked for in the
/// whole line.
final class DetectionParser {
  private static final int MOST_VALUES = 20_000;
  private static final int MOST_SEARCHES = 2_000;
  private static final int MOST_DEPTH = 10;

  private final Placeholders placeholders;
  private final Fitness fitness;
  private int values;

  /// @param fitness what its regular expressions must be
  DetectionParser(Placeholders placeholders, Fitness fitness) {
    this.placeholders = placeholders;
    this.fitness = fitness;
  }

  /// @param apart names among `detection` that are no searches, besides `condition`
  /// @throws RuleException when it is no detection
  Condition parse(Said.Keys detection, String... apart) {
    if (detection.keys().size() > MOST_SEARCHES) {
      throw new RuleException("has more than " + MOST_SEARCHES + " searches").at(detection);
    }
    Map<String, Condition> searches = new LinkedHashMap<>();
    detection
        .keys()
        .forEach(
            (name, search) -> {
              if (!name.equals("condition") && !Arrays.asList(apart).contains(name)) {
                searches.put(name, search(search, MOST_DEPTH));
              }
            });
    Said condition = detection.get("condition");
    if (condition == null || Said.isNothing(condition)) {
      throw new RuleException(
              "has no condition; write which searches have to match, as in 'condition: selection'")
          .at(detection);
    }
    return condition(condition, searches);
  }

  private static Condition condition(Said said, Map<String, Condition> searches) {
    if (said instanceof Said.Items several) {
      List<Condition> parts = new ArrayList<>();
      int tests = 0;
      for (Said each : several.items()) {
        parts.add(condition(each, searches));
        tests += Mentions.tests(parts.getLast());
        if (tests > ConditionParser.MOST_TESTS) {
          throw new RuleException("has conditions that add up to too many values").at(each);
        }
      }
      if (parts.isEmpty()) {
        throw new RuleException("has a condition that is an empty list").at(said);
      }
      return any(parts);
    }
    if (said instanceof Said.Value value && !Said.isNothing(said)) {
      return ConditionParser.parse(value, searches);
    }
    throw new RuleException("has a condition that is no plain text").at(said);
  }

  private Condition search(Said search, int depth) {
    if (depth == 0) {
      throw new RuleException("has lists in lists, more than " + MOST_DEPTH + " deep").at(search);
    }
    return switch (search) {
      case Said.Keys keys -> all(keys);
      case Said.Items items -> {
        List<Condition> parts = new ArrayList<>();
        items.items().forEach(each -> parts.add(search(each, depth - 1)));
        if (parts.isEmpty()) {
          throw new RuleException("has a search that is an empty list").at(search);
        }
        yield any(parts);
      }
      case Said.Value value -> keyword(value);
    };
  }

  private Condition keyword(Said.Value value) {
    if (Said.isNothing(value)) {
      throw new RuleException("looks for a keyword that is null").at(value);
    }
    return line(new Modifiers(List.of(), placeholders), value);
  }

  private Condition all(Said.Keys keys) {
    List<Condition> parts = new ArrayList<>();
    keys.keys().forEach((name, value) -> parts.add(item(name, value)));
    if (parts.isEmpty()) {
      throw new RuleException("has an empty search; name a field and what it holds").at(keys);
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition item(String name, Said said) {
    try {
      return item(Arrays.asList(name.split("\\|", -1)), said);
    } catch (RuleException e) {
      throw e.at(said);
    }
  }

  private Condition item(List<String> name, Said said) {
    Modifiers modifiers = new Modifiers(name.subList(1, name.size()), placeholders);
    List<Said> several =
        said instanceof Said.Items items && !items.items().isEmpty()
            ? items.items()
            : List.of(said);
    List<Condition> tests = new ArrayList<>();
    for (Said each : several) {
      tests.add(test(name.getFirst(), modifiers, each));
    }
    Condition joined =
        tests.size() == 1
            ? tests.getFirst()
            : modifiers.all() ? new Condition.All(tests) : new Condition.Any(tests);
    return modifiers.negated() ? new Condition.Not(joined) : joined;
  }

  /// The tests that a value means.
  private List<ValueTest> tests(Modifiers modifiers, Said.Value value, boolean anchored) {
    try {
      List<ValueTest> tests = modifiers.tests(value, anchored);
      values += tests.size();
      if (values > MOST_VALUES) {
        throw new RuleException(
            "has more than " + MOST_VALUES + " values, with those that its modifiers make of them");
      }
      tests.forEach(fitness::take);
      return tests;
    } catch (RuleException e) {
      throw e.at(value);
    }
  }

  private Condition test(String name, Modifiers modifiers, Said said) {
    Optional<Field> field = Field.named(name);
    if (isNull(said)) {
      if (name.isEmpty()) {
        throw new RuleException("looks for a keyword that is null").at(said);
      }
      return new Condition.Has(field, new ValueTest.Exists(false));
    }
    if (!(said instanceof Said.Value value)) {
      throw new RuleException("has a list or map as a value of " + Quote.of(name)).at(said);
    }
    Optional<TimePart> part = modifiers.timePart();
    if (part.isPresent()) {
      return modifiers.when(name, part.get(), value);
    }
    if (name.isEmpty()) {
      return line(modifiers, value);
    }
    return any(
        tests(modifiers, value, true).stream()
            .<Condition>map(test -> new Condition.Has(field, test))
            .toList());
  }

  /// An empty list asks for nothing, as null does.
  private static boolean isNull(Said said) {
    return Said.isNothing(said) || (said instanceof Said.Items items && items.items().isEmpty());
  }

  /// A keyword: it may stand anywhere in the line.
  private Condition line(Modifiers modifiers, Said.Value value) {
    return any(
        tests(modifiers, value, false).stream()
            .<Condition>map(test -> new Condition.Line(ofLine(test)))
            .toList());
  }

  private static ValueTest ofLine(ValueTest test) {
    return switch (test) {
      case ValueTest.Glob glob -> glob;
      case ValueTest.Regex regex -> regex;
      default -> throw new RuleException("compares a keyword, which only fields can be");
    };
  }

  private static Condition any(List<Condition> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }
}
