package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.forensics.event.Field;
import org.jspecify.annotations.Nullable;

/// Reads a rule's detection section: maps are "and", lists are "or", keywords are looked for in the
/// whole line.
final class DetectionParser {
  private static final int MOST_VALUES = 20_000;
  private static final int MOST_DEPTH = 10;

  private int values;

  Condition parse(Map<?, ?> detection) {
    Map<String, Condition> searches = new LinkedHashMap<>();
    detection.forEach(
        (name, search) -> {
          String word = Scalar.text(name, "the name of a search");
          if (!word.equals("condition")) {
            searches.put(word, search(search, MOST_DEPTH));
          }
        });
    Object condition = detection.get("condition");
    if (condition == null) {
      throw new RuleException("has no condition");
    }
    if (condition instanceof List<?> several) {
      List<Condition> parts = new ArrayList<>();
      several.forEach(
          each -> parts.add(ConditionParser.parse(Scalar.text(each, "a condition"), searches)));
      return new Condition.Any(parts);
    }
    return ConditionParser.parse(Scalar.text(condition, "a condition"), searches);
  }

  private Condition search(@Nullable Object search, int depth) {
    if (depth == 0) {
      throw new RuleException("has lists in lists, more than " + MOST_DEPTH + " deep");
    }
    if (search instanceof Map<?, ?> map) {
      List<Condition> parts = new ArrayList<>();
      map.forEach((name, value) -> parts.add(item(Scalar.text(name, "a field"), value)));
      if (parts.isEmpty()) {
        throw new RuleException("has an empty search");
      }
      return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }
    if (search instanceof List<?> list) {
      List<Condition> parts = new ArrayList<>();
      list.forEach(each -> parts.add(search(each, depth - 1)));
      if (values > MOST_VALUES) {
        throw tooMany();
      }
      return new Condition.Any(parts);
    }
    values++;
    if (search == null) {
      throw new RuleException("looks for a keyword that is null");
    }
    return line(new Modifiers(List.of()), search);
  }

  private static RuleException tooMany() {
    return new RuleException("has more than " + MOST_VALUES + " values");
  }

  private Condition item(String name, @Nullable Object value) {
    List<String> parts = Arrays.asList(name.split("\\|", -1));
    Modifiers modifiers = new Modifiers(parts.subList(1, parts.size()));
    Optional<Field> field = Field.named(parts.getFirst());
    List<Condition> tests = new ArrayList<>();
    List<?> several =
        value instanceof List<?> list && !list.isEmpty()
            ? list
            : Arrays.asList(value instanceof List<?> ? null : value);
    for (Object each : several) {
      if (++values > MOST_VALUES) {
        throw tooMany();
      }
      tests.add(test(parts.getFirst(), field, modifiers, each));
    }
    Condition joined =
        tests.size() == 1
            ? tests.getFirst()
            : modifiers.all() ? new Condition.All(tests) : new Condition.Any(tests);
    return modifiers.negated() ? new Condition.Not(joined) : joined;
  }

  private static Condition test(
      String name, Optional<Field> field, Modifiers modifiers, @Nullable Object value) {
    if (value instanceof Map || value instanceof List) {
      throw new RuleException("has a list or map as a value of '" + name + "'");
    }
    if (name.isEmpty()) {
      return line(modifiers, value == null ? "" : value);
    }
    if (value == null) {
      return new Condition.Has(field, new ValueTest.Exists(false));
    }
    return any(
        modifiers.tests(value).stream()
            .<Condition>map(test -> new Condition.Has(field, test))
            .toList());
  }

  /// A keyword: it may stand anywhere in the line.
  private static Condition line(Modifiers modifiers, Object value) {
    return any(
        modifiers.tests(value).stream()
            .<Condition>map(test -> new Condition.Line(anywhere(test)))
            .toList());
  }

  private static ValueTest anywhere(ValueTest test) {
    return test instanceof ValueTest.Glob(List<byte[]> parts, boolean start, boolean end, boolean c)
        ? new ValueTest.Glob(parts, false, false, c)
        : test;
  }

  private static Condition any(List<Condition> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }
}
