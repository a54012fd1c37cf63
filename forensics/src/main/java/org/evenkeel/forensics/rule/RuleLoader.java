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
import java.util.function.Consumer;
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
    index().parallelStream()
        .map(name -> reader.parsedOwn(name, resource(name)))
        .toList()
        .forEach(reader::take);
    reader.take(reader.made(KnownRules.file(), KnownRules.all()));
    folders.forEach(folder -> folder(folder, reader));
    return reader.pack();
  }

  /// Only the rules under `folders`, or in files.
  public static RulePack theirs(List<Path> folders, Placeholders placeholders) {
    RuleReader reader = new RuleReader(placeholders);
    folders.forEach(folder -> folder(folder, reader));
    return reader.pack();
  }

  /// Files are read on all cores, and taken in the order of their names.
  private static void folder(Path folder, RuleReader reader) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(RuleLoader::isRule).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      reader.problem(new RuleProblem(folder.toString(), 0, unreadable(e)));
      return;
    }
    files.parallelStream()
        .map(file -> file(file, reader))
        .toList()
        .forEach(taker -> taker.accept(reader));
  }

  private static Consumer<RuleReader> file(Path file, RuleReader reader) {
    String name = file.toString();
    try {
      RuleReader.Parsed parsed = reader.parsed(name, RuleText.of(file));
      return to -> to.take(parsed);
    } catch (RuleException e) {
      return to -> to.problem(e.problem(name, "The file"));
    } catch (IOException e) {
      return to -> to.problem(new RuleProblem(name, 0, unreadable(e)));
    }
  }

  private static String unreadable(Exception e) {
    return "It cannot be read: " + e.getMessage();
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
