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
  private int values;

  DetectionParser(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  /// @param apart names among `detection` that are no searches, besides `condition`
  /// @throws RuleException when it is no detection
  Condition parse(Said.Keys detection, String... apart) {
    Map<String, Condition> searches = new LinkedHashMap<>();
    detection
        .keys()
        .forEach(
            (name, search) -> {
              if (!name.equals("condition") && !Arrays.asList(apart).contains(name)) {
                searches.put(name, search(search, MOST_DEPTH));
              }
            });
    if (searches.size() > MOST_SEARCHES) {
      throw new RuleException("has more than " + MOST_SEARCHES + " searches", detection.line());
    }
    Said condition = detection.get("condition");
    if (condition == null || Said.isNothing(condition)) {
      throw new RuleException(
          "has no condition; write which searches have to match, as in 'condition: selection'",
          detection.line());
    }
    return condition(condition, searches);
  }

  private static Condition condition(Said said, Map<String, Condition> searches) {
    if (said instanceof Said.Items several) {
      List<Condition> parts = new ArrayList<>();
      several.items().forEach(each -> parts.add(condition(each, searches)));
      if (parts.isEmpty()) {
        throw new RuleException("has a condition that is an empty list", said.line());
      }
      return any(parts);
    }
    try {
      return ConditionParser.parse(Said.text(said, "a condition"), searches);
    } catch (RuleException e) {
      throw e.at(said.line());
    }
  }

  private Condition search(Said search, int depth) {
    if (depth == 0) {
      throw new RuleException(
          "has lists in lists, more than " + MOST_DEPTH + " deep", search.line());
    }
    return switch (search) {
      case Said.Keys keys -> all(keys);
      case Said.Items items -> {
        List<Condition> parts = new ArrayList<>();
        items.items().forEach(each -> parts.add(search(each, depth - 1)));
        if (parts.isEmpty()) {
          throw new RuleException("has a search that is an empty list", search.line());
        }
        yield any(parts);
      }
      case Said.Value value -> keyword(value);
    };
  }

  private Condition keyword(Said.Value value) {
    count(value);
    if (Said.isNothing(value)) {
      throw new RuleException("looks for a keyword that is null", value.line());
    }
    return line(new Modifiers(List.of(), placeholders), value);
  }

  private Condition all(Said.Keys keys) {
    List<Condition> parts = new ArrayList<>();
    keys.keys().forEach((name, value) -> parts.add(item(name, value)));
    if (parts.isEmpty()) {
      throw new RuleException("has an empty search", keys.line());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition item(String name, Said said) {
    try {
      return item(Arrays.asList(name.split("\\|", -1)), said);
    } catch (RuleException e) {
      throw e.at(said.line());
    }
  }

  private Condition item(List<String> name, Said said) {
    Modifiers modifiers = new Modifiers(name.subList(1, name.size()), placeholders);
    List<Said> several =
        said instanceof Said.Items(List<Said> items, int line) && !items.isEmpty()
            ? items
            : List.of(said);
    List<Condition> tests = new ArrayList<>();
    for (Said each : several) {
      count(each);
      tests.add(test(name.getFirst(), modifiers, each));
    }
    Condition joined =
        tests.size() == 1
            ? tests.getFirst()
            : modifiers.all() ? new Condition.All(tests) : new Condition.Any(tests);
    return modifiers.negated() ? new Condition.Not(joined) : joined;
  }

  private void count(Said said) {
    if (++values > MOST_VALUES) {
      throw new RuleException("has more than " + MOST_VALUES + " values", said.line());
    }
  }

  private static Condition test(String name, Modifiers modifiers, Said said) {
    Optional<Field> field = Field.named(name);
    if (isNull(said)) {
      return new Condition.Has(field, new ValueTest.Exists(false));
    }
    if (!(said instanceof Said.Value value)) {
      throw new RuleException("has a list or map as a value of '" + name + "'", said.line());
    }
    Optional<TimePart> part = modifiers.timePart();
    if (part.isPresent()) {
      return modifiers.when(name, part.get(), value);
    }
    if (name.isEmpty()) {
      return line(modifiers, value);
    }
    return any(
        modifiers.tests(value, true).stream()
            .<Condition>map(test -> new Condition.Has(field, test))
            .toList());
  }

  /// An empty list asks for nothing, as null does.
  private static boolean isNull(Said said) {
    return Said.isNothing(said)
        || (said instanceof Said.Items(List<Said> items, int line) && items.isEmpty());
  }

  /// A keyword: it may stand anywhere in the line.
  private static Condition line(Modifiers modifiers, Said.Value value) {
    return any(
        modifiers.tests(value, false).stream()
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
