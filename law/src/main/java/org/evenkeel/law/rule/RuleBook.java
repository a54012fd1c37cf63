package org.evenkeel.law.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The duties that come with Evenkeel, one file per jurisdiction.
public final class RuleBook {
  private static final String FOLDER = "/org/evenkeel/law/duties/";

  private RuleBook() {}

  /// All texts, in order of jurisdiction.
  ///
  /// @throws IllegalStateException if a file that was shipped is wrong
  public static List<Rule> builtIn() {
    List<Rule> rules = new ArrayList<>();
    for (String place : text("index.txt").strip().split("\n")) {
      RuleFile file = new RuleReader(place + ".yaml").read(text(place + ".yaml"));
      if (!file.problems().isEmpty()) {
        throw new IllegalStateException(file.problems().getFirst().toString());
      }
      rules.addAll(file.rules());
    }
    return List.copyOf(rules);
  }

  private static String text(String name) {
    try (InputStream file = RuleBook.class.getResourceAsStream(FOLDER + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
