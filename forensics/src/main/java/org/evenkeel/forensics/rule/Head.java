package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What every rule and correlation begins with: its title, id, level and tags.
final class Head {
  private static final int LONGEST_TITLE = 256;
  private static final int MOST_TEXTS = 12;
  private static final Set<String> NOTHING = Set.of("unknown", "unlikely", "none");
  private static final List<String> STATUSES =
      List.of("stable", "test", "experimental", "deprecated", "unsupported");

  private Head() {}

  /// The rule with this head.
  ///
  /// @throws RuleException when a part of the head is not as it has to be
  static Rule of(Said.Keys keys, Rule.Detection detection) {
    refuseUnknownStatus(keys);
    return new Rule(
        id(keys), title(keys), remarks(keys), level(keys), attack(keys), own(keys), detection);
  }

  private static Remarks remarks(Said.Keys keys) {
    return new Remarks(
        keys.text("description").strip(), texts(keys, "falsepositives"), texts(keys, "references"));
  }

  /// The texts of a list, or the one that stands in its place. What authors write who know none is
  /// left out.
  private static List<String> texts(Said.Keys keys, String key) {
    Said said = keys.get(key);
    List<Said> all =
        said instanceof Said.Items items ? items.items() : said == null ? List.of() : List.of(said);
    return all.stream()
        .filter(each -> each instanceof Said.Value && !Said.isNothing(each))
        .map(each -> Said.text(each, key).strip())
        .filter(text -> !text.isEmpty() && !NOTHING.contains(text.toLowerCase(Locale.ROOT)))
        .limit(MOST_TEXTS)
        .toList();
  }

  private static void refuseUnknownStatus(Said.Keys keys) {
    String status = keys.text("status");
    if (!status.isEmpty() && !STATUSES.contains(status)) {
      throw new RuleException(
              "has the unknown status "
                  + Quote.of(status)
                  + Nearest.hint(status, STATUSES)
                  + "; there are "
                  + String.join(", ", STATUSES))
          .at(keys.keys().getOrDefault("status", keys));
    }
  }

  static String title(Said.Keys keys) {
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
              "has the id "
                  + Quote.of(id)
                  + ", which is no UUID; write one such as"
                  + " 0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d")
          .at(keys.keys().getOrDefault("id", keys));
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
                "has the unknown level "
                    + Quote.of(word)
                    + "; there are informational, low, medium, high and critical"));
  }

  private static List<String> attack(Said.Keys keys) {
    List<String> techniques = new ArrayList<>();
    if (keys.get("tags") instanceof Said.Items tags) {
      for (Said tag : tags.items()) {
        String word = Said.text(tag, "a tag").toUpperCase(Locale.ROOT);
        int dot = word.indexOf('.');
        if (dot <= 0 || dot == word.length() - 1) {
          throw new RuleException(
                  "has the tag "
                      + Quote.of(Said.text(tag, "a tag"))
                      + "; a tag is a namespace and a value, such as attack.t1190")
              .at(tag);
        }
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
