package org.evenkeel.law.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The values under the keys of a text, each asked for by its type. A wrong one becomes a problem
/// and reads as absent.
public final class Fields {
  private final Part.Keyed keyed;
  private final Problems problems;

  public Fields(Part.Keyed keyed, Problems problems) {
    this.keyed = keyed;
    this.problems = problems;
  }

  public int line() {
    return keyed.line();
  }

  public int line(String key) {
    Part part = keyed.parts().get(key);
    return part == null ? keyed.line() : part.line();
  }

  public Set<String> keys() {
    return keyed.parts().keySet();
  }

  /// Whether the key stands there, with or without a value.
  public boolean names(String key) {
    return keyed.parts().containsKey(key);
  }

  /// Whether the key has a value.
  public boolean has(String key) {
    return keyed.parts().get(key) != null && !(keyed.parts().get(key) instanceof Part.Nothing);
  }

  /// Refuses every key that is not among `known`, and says which may be meant.
  public void only(Collection<String> known) {
    for (Map.Entry<String, Part> entry : keyed.parts().entrySet()) {
      if (!known.contains(entry.getKey())) {
        problems.add(
            entry.getValue().line(),
            "'" + entry.getKey() + "' is not a key here." + Nearest.hint(entry.getKey(), known));
      }
    }
  }

  public @Nullable String text(String key) {
    return switch (keyed.parts().get(key)) {
      case null -> null;
      case Part.Nothing _ -> null;
      case Part.Text text -> text.value();
      case Part.Many many -> wrong(many, key, "one value, not a list");
      case Part.Keyed keys -> wrong(keys, key, "one value, not keys");
    };
  }

  /// The value as `reader` makes it; null from the reader means that `wanted` was not met.
  public <T> @Nullable T value(String key, Function<String, @Nullable T> reader, String wanted) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    T value = reader.apply(text);
    if (value == null) {
      problems.add(line(key), "'" + key + ": " + text + "' is not known. Write " + wanted + ".");
    }
    return value;
  }

  public Fields fields(String key) {
    return switch (keyed.parts().get(key)) {
      case null -> none(key);
      case Part.Nothing _ -> none(key);
      case Part.Keyed keys -> new Fields(keys, problems);
      case Part.Text text -> {
        wrong(text, key, "keys with values");
        yield none(key);
      }
      case Part.Many many -> {
        wrong(many, key, "keys with values, not a list");
        yield none(key);
      }
    };
  }

  /// Each item of a list of words, with its line; one word alone is a list of one.
  public List<Part.Text> words(String key) {
    List<Part.Text> words = new ArrayList<>();
    switch (keyed.parts().get(key)) {
      case null -> {}
      case Part.Nothing _ -> {}
      case Part.Text text -> words.add(text);
      case Part.Keyed keys -> wrong(keys, key, "a list such as [A, B]");
      case Part.Many many -> many.parts().forEach(part -> word(part, key, words));
    }
    return words;
  }

  private void word(Part part, String key, List<Part.Text> words) {
    if (part instanceof Part.Text text) {
      words.add(text);
    } else {
      wrong(part, key, "a list of single words");
    }
  }

  /// Each item of a list of keyed parts.
  public List<Fields> each(String key) {
    List<Fields> items = new ArrayList<>();
    switch (keyed.parts().get(key)) {
      case null -> {}
      case Part.Nothing _ -> {}
      case Part.Many many -> many.parts().forEach(part -> item(part, key, items));
      case Part.Text text -> wrong(text, key, "a list of keys with values");
      case Part.Keyed keys -> wrong(keys, key, "a list, each item after a dash");
    }
    return items;
  }

  private void item(Part part, String key, List<Fields> items) {
    if (part instanceof Part.Keyed keys) {
      items.add(new Fields(keys, problems));
    } else {
      wrong(part, key, "keys with values in each item");
    }
  }

  public void problem(String key, String sentence) {
    problems.add(line(key), sentence);
  }

  private @Nullable String wrong(Part part, String key, String wanted) {
    problems.add(part.line(), "'" + key + "' needs " + wanted + ".");
    return null;
  }

  private Fields none(String key) {
    return new Fields(new Part.Keyed(Map.of(), line(key)), problems);
  }
}
