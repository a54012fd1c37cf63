package org.evenkeel.law.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.law.yaml.Fields;
import org.evenkeel.law.yaml.Problems;
import org.evenkeel.law.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/// Reads a jurisdiction's file: what is said there is checked, and refused with line and reason
/// where it is wrong.
public final class RuleReader {
  private final Problems problems;
  private final YamlText yaml;

  /// @param source the file's name, for problems
  public RuleReader(String source) {
    problems = new Problems(source);
    yaml = new YamlText(source);
  }

  public RuleFile read(String text) {
    Fields file = new Fields(yaml.read(text, problems), problems);
    file.only(List.of("jurisdiction", "name", "duties"));
    String place = Objects.requireNonNullElse(file.text("jurisdiction"), "");
    String name = Objects.requireNonNullElse(file.text("name"), "");
    if (place.isEmpty() || name.isEmpty()) {
      problems.add(1, "Write 'jurisdiction:' (a code of ISO 3166) and 'name:' first.");
    }
    List<Rule> rules = new ArrayList<>();
    Map<String, List<Rule>> texts = new HashMap<>();
    for (Fields said : file.each("duties")) {
      Rule rule = new RuleCheck(said, problems).rule(place, name);
      if (rule != null) {
        follows(rule, said, texts);
        rules.add(rule);
      }
    }
    if (rules.isEmpty() && problems.isEmpty()) {
      problems.add(1, "There is no duty in this file. Write at least one under 'duties:'.");
    }
    return new RuleFile(rules, problems.found());
  }

  /// Two texts with one id must not bind on the same day.
  private void follows(Rule rule, Fields said, Map<String, List<Rule>> texts) {
    List<Rule> earlier = texts.computeIfAbsent(rule.id(), _ -> new ArrayList<>());
    for (Rule other : earlier) {
      if (overlaps(rule.inForce(), other.inForce())) {
        said.problem(
            "id",
            "Two texts of "
                + rule.id()
                + " bind on the same day. End the older with 'to:' where the newer has 'from:'.");
      }
    }
    earlier.add(rule);
  }

  private static boolean overlaps(InForce one, InForce other) {
    return before(one.from(), other.to()) && before(other.from(), one.to());
  }

  private static boolean before(
      java.time.@Nullable LocalDate start, java.time.@Nullable LocalDate end) {
    return start == null || end == null || start.isBefore(end);
  }
}
