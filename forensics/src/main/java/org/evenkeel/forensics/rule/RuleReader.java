package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads rules from the text of a file: said in YAML, checked here.
final class RuleReader {
  private static final int MOST_LETTERS = 1 << 20;

  private final List<Rule> rules = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();

  List<Rule> rules() {
    return rules;
  }

  List<RuleProblem> problems() {
    return problems;
  }

  /// Takes in all rules of a file; what is wrong becomes a problem and stops nothing else.
  void read(String file, String text) {
    int before = rules.size();
    readOwn(file, text);
    List<Rule> read = rules.subList(before, rules.size());
    read.removeIf(rule -> isUnfit(file, rule));
  }

  private boolean isUnfit(String file, Rule rule) {
    try {
      Fitness.check(rule.detection().condition());
      return false;
    } catch (RuleException e) {
      problems.add(problem(file, e));
      return true;
    }
  }

  private static RuleProblem problem(String file, RuleException e) {
    return new RuleProblem(file, "The rule " + e.getMessage() + ". It is not used.");
  }

  /// The same for a file that comes with the product, whose patterns are known to be fit.
  void readOwn(String file, String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(20)
            .setCodePointLimit(MOST_LETTERS)
            .build();
    try {
      for (Object document : new Load(settings).loadAllFromString(text)) {
        read(file, document);
      }
    } catch (YamlEngineException | IllegalArgumentException e) { // the latter for odd tags
      problems.add(new RuleProblem(file, "It is not valid YAML: " + e.getMessage()));
    }
  }

  private void read(String file, @Nullable Object document) {
    try {
      if (document instanceof Map<?, ?> map) {
        rule(map);
      } else {
        throw new RuleException("is no map of keys");
      }
    } catch (RuleException e) {
      problems.add(problem(file, e));
    }
  }

  private void rule(Map<?, ?> map) {
    if (map.containsKey("correlation") || map.containsKey("filter")) {
      throw new RuleException("is a correlation or a filter, which are not run yet");
    }
    if (!(map.get("detection") instanceof Map<?, ?> detection)) {
      throw new RuleException("has no detection");
    }
    if (!(map.get("logsource") instanceof Map<?, ?> logsource)) {
      throw new RuleException("names no logsource");
    }
    Rule rule =
        new Rule(
            text(map, "id"),
            text(map, "title"),
            text(map, "description").strip(),
            level(map),
            attack(map),
            own(map),
            new Rule.Detection(
                LogSources.kinds(logsource), new DetectionParser().parse(detection)));
    if (rule.title().isEmpty()) {
      throw new RuleException("has no title");
    }
    rules.add(rule);
  }

  private static Level level(Map<?, ?> map) {
    String word = text(map, "level");
    Optional<Level> level = word.isEmpty() ? Optional.of(Level.MEDIUM) : Level.of(word);
    return level.orElseThrow(() -> new RuleException("has the unknown level '" + word + "'"));
  }

  private static List<String> attack(Map<?, ?> map) {
    List<String> techniques = new ArrayList<>();
    if (map.get("tags") instanceof List<?> tags) {
      for (Object tag : tags) {
        String word = Scalar.text(tag, "a tag").toUpperCase(Locale.ROOT);
        if (word.startsWith("ATTACK.T") && Character.isDigit(word.charAt(word.length() - 1))) {
          techniques.add(word.substring("ATTACK.".length()));
        }
      }
    }
    return techniques;
  }

  private static Map<String, String> own(Map<?, ?> map) {
    Map<String, String> own = new HashMap<>();
    if (map.get("evenkeel") instanceof Map<?, ?> block) {
      block.forEach((key, value) -> own.put(Scalar.text(key, "a key"), ownValue(value)));
    }
    return own;
  }

  /// A word, or words as `[a, b]`.
  private static String ownValue(@Nullable Object value) {
    String what = "the value of a key of evenkeel";
    return value instanceof List<?> list
        ? list.stream().map(each -> Scalar.text(each, what)).toList().toString()
        : Scalar.textOrEmpty(value, what);
  }

  private static String text(Map<?, ?> map, String key) {
    return Scalar.textOrEmpty(map.get(key), "a " + key);
  }
}
