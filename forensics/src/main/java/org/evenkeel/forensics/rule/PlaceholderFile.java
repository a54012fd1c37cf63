package org.evenkeel.forensics.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A file that says what placeholders stand for: YAML, a name and its values on each line.
public final class PlaceholderFile {
  private PlaceholderFile() {}

  /// @throws IllegalArgumentException with a sentence when it cannot be used
  public static Placeholders read(Path file) {
    Map<String, List<String>> values = new HashMap<>();
    try {
      for (Said said : Yaml.documents(RuleText.of(file), PlaceholderFile::refuse)) {
        if (!(said instanceof Said.Keys keys)) {
          throw new RuleException("is no list of names and values", said.line());
        }
        keys.keys().forEach((name, its) -> values.put(name, values(name, its)));
      }
      return new Placeholders(values);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The file " + file + " cannot be read: " + e.getMessage(), e);
    } catch (RuleException e) {
      throw new IllegalArgumentException(
          file + ", line " + e.line() + ": The file " + e.why() + ".", e);
    }
  }

  private static void refuse(RuleException broken) {
    throw broken;
  }

  private static List<String> values(String name, Said said) {
    String what = "a value of " + name;
    return switch (said) {
      case Said.Items items -> items.items().stream().map(each -> Said.text(each, what)).toList();
      default -> List.of(Said.text(said, what));
    };
  }
}
