package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads rules from the texts of files: said in YAML, checked here. What is wrong becomes a problem
/// and stops nothing else.
final class RuleReader {
  private static final int LONGEST_TITLE = 256;

  private final Placeholders placeholders;
  private final Assembly assembly = new Assembly();

  RuleReader(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  /// All rules that were read and fit together.
  RulePack pack() {
    return assembly.pack();
  }

  /// A folder or file that could not be read to its end.
  void unreadable(String file, Exception e) {
    assembly.problem(new RuleProblem(file, 0, "It cannot be read: " + e.getMessage()));
  }

  /// Takes in all rules of a file.
  void read(String file, String text) {
    read(file, text, true);
  }

  /// The same for a file that comes with the product, whose patterns are known to be fit.
  void readOwn(String file, String text) {
    read(file, text, false);
  }

  private void read(String file, String text, boolean check) {
    List<Said> documents;
    try {
      documents = LegacyCollection.resolved(Yaml.documents(text));
    } catch (RuleException e) {
      assembly.problem(
          new RuleProblem(file, e.line(), "The file " + e.why() + ". It is not used."));
      return;
    }
    for (Said document : documents) {
      try {
        read(file, document, check);
      } catch (RuleException e) {
        RuleException placed = e.at(document.line());
        assembly.problem(
            new RuleProblem(file, placed.line(), "The rule " + e.why() + ". It is not used."));
      }
    }
  }

  private void read(String file, Said document, boolean check) {
    if (!(document instanceof Said.Keys keys)) {
      throw new RuleException("is no map of keys");
    }
    if (keys.has("correlation")) {
      throw new RuleException("is a correlation, which is not run yet");
    }
    if (keys.has("filter")) {
      Filter filter = Filter.of(keys, placeholders, file);
      Fitness.check(filter.condition());
      assembly.add(filter);
      return;
    }
    Draft draft = draft(file, keys);
    if (check) {
      Fitness.check(draft.rule().detection().condition());
    }
    assembly.add(draft);
  }

  private Draft draft(String file, Said.Keys keys) {
    if (!(keys.get("detection") instanceof Said.Keys detection)) {
      throw new RuleException("has no detection");
    }
    if (!(keys.get("logsource") instanceof Said.Keys logsource)) {
      throw new RuleException("names no logsource");
    }
    Map<String, String> attributes = Filter.attributes(logsource);
    if (attributes.isEmpty()) {
      throw new RuleException(
          "has a logsource without category, product and service", logsource.line());
    }
    Rule rule =
        new Rule(
            id(keys),
            title(keys),
            keys.text("description").strip(),
            level(keys),
            attack(keys),
            own(keys),
            new Rule.Detection(
                LogSources.kinds(attributes), new DetectionParser(placeholders).parse(detection)));
    return new Draft(rule, keys.text("name"), attributes, new Draft.Place(file, keys.line()));
  }

  private static String title(Said.Keys keys) {
    String title = keys.text("title");
    if (title.isBlank()) {
      throw new RuleException("has no title");
    }
    if (title.length() > LONGEST_TITLE) {
      throw new RuleException(
          "has a title of " + title.length() + " letters; " + LONGEST_TITLE + " are allowed");
    }
    return title;
  }

  private static String id(Said.Keys keys) {
    String id = keys.text("id");
    if (!id.isEmpty() && !isUuid(id)) {
      throw new RuleException(
          "has the id '"
              + id
              + "', which is no UUID; write one such as"
              + " 0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d");
    }
    return id.toLowerCase(Locale.ROOT);
  }

  private static boolean isUuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int at = 0; at < 36; at++) {
      boolean dash = at == 8 || at == 13 || at == 18 || at == 23;
      if (dash ? text.charAt(at) != '-' : Character.digit(text.charAt(at), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Level level(Said.Keys keys) {
    String word = keys.text("level");
    Optional<Level> level = word.isEmpty() ? Optional.of(Level.MEDIUM) : Level.of(word);
    return level.orElseThrow(
        () ->
            new RuleException(
                "has the unknown level '"
                    + word
                    + "'; there are informational, low, medium, high and critical"));
  }

  private static List<String> attack(Said.Keys keys) {
    List<String> techniques = new ArrayList<>();
    if (keys.get("tags") instanceof Said.Items tags) {
      for (Said tag : tags.items()) {
        String word = Said.text(tag, "a tag").toUpperCase(Locale.ROOT);
        if (word.startsWith("ATTACK.T") && Character.isDigit(word.charAt(word.length() - 1))) {
          techniques.add(word.substring("ATTACK.".length()));
        }
      }
    }
    return techniques;
  }

  private static Map<String, String> own(Said.Keys keys) {
    Map<String, String> own = new HashMap<>();
    if (keys.get("evenkeel") instanceof Said.Keys block) {
      block.keys().forEach((key, value) -> own.put(key, ownValue(value)));
    }
    return own;
  }

  /// A word, or words as `[a, b]`.
  private static String ownValue(Said value) {
    String what = "the value of a key of evenkeel";
    return switch (value) {
      case Said.Items items ->
          items.items().stream().map(each -> Said.text(each, what)).toList().toString();
      default -> Said.isNothing(value) ? "" : Said.text(value, what);
    };
  }
}
