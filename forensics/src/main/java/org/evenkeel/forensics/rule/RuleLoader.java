package org.evenkeel.forensics.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Loads rules: the product's own pack, and folders of the user's.
public final class RuleLoader {
  private static final String PACK = "/rules/";
  private static final String SHELF = "own.shelf";

  private RuleLoader() {}

  /// The product's own rules and all `*.yml` and `*.yaml` under `folders`.
  public static RulePack load(List<Path> folders) {
    return load(folders, Placeholders.none());
  }

  /// The same, with what the placeholders of rules stand for.
  public static RulePack load(List<Path> folders, Placeholders placeholders) {
    RuleReader reader = new RuleReader(placeholders);
    own(reader, placeholders.equals(Placeholders.none()) ? shelf() : Map.of());
    folders.forEach(folder -> folder(folder, reader));
    return reader.pack();
  }

  /// Puts the product's own rules on a shelf, where later starts find them.
  public static void shelve(OutputStream to) throws IOException {
    RuleReader reader = new RuleReader(Placeholders.none());
    Map<String, List<Draft>> drafts = new LinkedHashMap<>();
    for (String name : index()) {
      reader.ownDrafts(name, resource(name)).ifPresent(of -> drafts.put(name, of));
    }
    reader
        .ownDrafts(KnownRules.file(), KnownRules.all())
        .ifPresent(of -> drafts.put(KnownRules.file(), of));
    Shelf.write(drafts, to);
  }

  private static Map<String, List<Draft>> shelf() {
    try (InputStream shelf = RuleLoader.class.getResourceAsStream(PACK + SHELF)) {
      return shelf == null ? Map.of() : Shelf.read(shelf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes the product's own rules from the shelf, and what is not on it from YAML.
  static void own(RuleReader reader, Map<String, List<Draft>> shelf) {
    index().parallelStream()
        .map(
            name -> {
              List<Draft> drafts = shelf.get(name);
              return drafts == null
                  ? reader.parsedOwn(name, resource(name))
                  : RuleReader.of(name, drafts);
            })
        .toList()
        .forEach(reader::take);
    List<Draft> known = shelf.get(KnownRules.file());
    reader.take(
        known == null
            ? reader.made(KnownRules.file(), KnownRules.all())
            : RuleReader.of(KnownRules.file(), known));
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
