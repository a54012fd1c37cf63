package org.evenkeel.forensics.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Loads rules: the product's own pack, and folders of the user's.
public final class RuleLoader {
  private static final String PACK = "/rules/";

  private RuleLoader() {}

  /// The product's own rules and all `*.yml` and `*.yaml` under `folders`.
  public static RulePack load(List<Path> folders) {
    return load(folders, Placeholders.none());
  }

  /// The same, with what the placeholders of rules stand for.
  public static RulePack load(List<Path> folders, Placeholders placeholders) {
    RuleReader reader = new RuleReader(placeholders);
    for (String name : index()) {
      reader.readOwn(name, resource(name));
    }
    folders.forEach(folder -> folder(folder, reader));
    return reader.pack();
  }

  /// Only the rules under `folders`, or in files.
  public static RulePack theirs(List<Path> folders, Placeholders placeholders) {
    RuleReader reader = new RuleReader(placeholders);
    folders.forEach(folder -> folder(folder, reader));
    return reader.pack();
  }

  private static void folder(Path folder, RuleReader reader) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(RuleLoader::isRule).sorted().forEach(file -> file(file, reader));
    } catch (IOException | UncheckedIOException e) {
      reader.unreadable(folder.toString(), e);
    }
  }

  private static void file(Path file, RuleReader reader) {
    try {
      reader.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      reader.unreadable(file.toString(), e);
    }
  }

  static boolean isRule(Path file) {
    String name = file.toString();
    return (name.endsWith(".yml") || name.endsWith(".yaml")) && Files.isRegularFile(file);
  }

  private static List<String> index() {
    return resource("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  private static String resource(String name) {
    try (InputStream in = RuleLoader.class.getResourceAsStream(PACK + name)) {
      if (in == null) {
        throw new IllegalStateException(PACK + name + " is missing from the program");
      }
      BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return text.readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
