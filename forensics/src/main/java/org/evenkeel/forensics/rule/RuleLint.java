package org.evenkeel.forensics.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Field;
import org.jspecify.annotations.Nullable;

/// Advice on rules that can be used, but hardly mean what they say. What makes a rule unusable is
/// told by the reader.
public final class RuleLint {
  private final String file;
  private final List<RuleProblem> advice = new ArrayList<>();

  private RuleLint(String file) {
    this.file = file;
  }

  /// Advice on all rules under `paths`, in order of files and lines.
  public static List<RuleProblem> of(List<Path> paths) {
    List<RuleProblem> advice = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        files.filter(RuleLoader::isRule).sorted().forEach(file -> advice.addAll(ofFile(file)));
      } catch (IOException | UncheckedIOException e) {
        advice.add(new RuleProblem(path.toString(), 0, "It cannot be read: " + e.getMessage()));
      }
    }
    return advice;
  }

  private static List<RuleProblem> ofFile(Path file) {
    RuleLint lint = new RuleLint(file.toString());
    try {
      for (Said said :
          LegacyCollection.resolved(Yaml.documents(RuleText.of(file), any -> {}), any -> {})) {
        if (said instanceof Said.Keys keys) {
          lint.document(keys);
        }
      }
    } catch (IOException | RuleException e) {
      return List.of(); // the reader tells
    }
    return lint.advice;
  }

  private void document(Said.Keys keys) {
    head(keys);
    if (keys.get("detection") instanceof Said.Keys detection) {
      detection.keys().forEach((name, search) -> search(name, search));
      unused(detection);
    }
    if (keys.get("correlation") instanceof Said.Keys correlation) {
      correlation(correlation);
    }
    if (keys.get("filter") instanceof Said.Keys filter
        && filter.get("condition") instanceof Said.Value condition
        && !condition.text().contains("not ")) {
      say(
          condition,
          "A filter is added with 'and', so this one keeps only what it names; to leave"
              + " it out, write 'condition: not …'");
    }
  }

  private void head(Said.Keys keys) {
    if (!keys.has("id")) {
      say(keys, "It has no id; other rules, filters and findings refer to a rule by its UUID");
    }
    if (!keys.has("level") && keys.has("detection")) {
      say(keys, "It has no level and counts as medium; write level: low, medium, high or critical");
    }
  }

  /// Fields that no log has leave no group, and no value to count.
  private void correlation(Said.Keys correlation) {
    Set<String> aliases =
        correlation.get("aliases") instanceof Said.Keys keys ? keys.keys().keySet() : Set.of();
    List<Said> fields = new ArrayList<>();
    Stream.of(correlation.get("group-by"), field(correlation.get("condition")))
        .filter(Objects::nonNull)
        .forEach(said -> fields.addAll(CorrelationParser.items(said)));
    for (Said said : fields) {
      if (said instanceof Said.Value value
          && !aliases.contains(value.text())
          && Field.named(value.text()).isEmpty()) {
        say(value, noField(value.text()));
      }
    }
  }

  private static @Nullable Said field(@Nullable Said condition) {
    return condition instanceof Said.Keys keys ? keys.get("field") : null;
  }

  private static String noField(String field) {
    return "No log that is read here has a field '"
        + field
        + "', so nothing will match it"
        + Nearest.hint(field, Field.names());
  }

  private void search(String name, Said search) {
    if (search instanceof Said.Items items) {
      items.items().forEach(item -> search(name, item));
    }
    if (!name.equals("condition") && search instanceof Said.Keys keys) {
      keys.keys().forEach(this::item);
    }
  }

  private void item(String name, Said said) {
    List<String> parts = Arrays.asList(name.split("\\|", -1));
    String field = parts.getFirst();
    if (!field.isEmpty() && Field.named(field).isEmpty()) {
      say(said, noField(field));
    }
    boolean list = said instanceof Said.Items;
    if (parts.contains("all") && !list) {
      say(said, "'all' joins the values of a list; here is one value only");
    }
    if (said instanceof Said.Items items && items.items().stream().anyMatch(Said::isNothing)) {
      say(said, "A list of values holds null; ask for a missing field on its own, with 'or'");
    }
  }

  /// Searches that no condition names do nothing.
  private void unused(Said.Keys detection) {
    String condition =
        switch (detection.get("condition")) {
          case Said.Value value -> value.text();
          case Said.Items items -> items.items().toString();
          case null, default -> "";
        };
    if (condition.contains(" of ")) {
      return;
    }
    List<String> words = Arrays.asList(condition.split("[^A-Za-z0-9_-]+", -1));
    detection
        .keys()
        .forEach(
            (name, search) -> {
              if (!name.equals("condition") && !words.contains(name)) {
                say(search, "The search '" + name + "' is not used by the condition");
              }
            });
  }

  private void say(@Nullable Said where, String what) {
    advice.add(new RuleProblem(file, where == null ? 0 : where.line(), what + "."));
  }
}
