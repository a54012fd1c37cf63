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
    RuleReader reader = new RuleReader();
    for (String name : index()) {
      reader.readOwn(name, resource(name));
    }
    for (Path folder : folders) {
      folder(folder, reader);
    }
    return new RulePack(reader.rules(), reader.problems());
  }

  private static void folder(Path folder, RuleReader reader) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(RuleLoader::isRule).sorted().toList()) {
        reader.read(file.toString(), Files.readString(file));
      }
    } catch (IOException e) {
      reader
          .problems()
          .add(new RuleProblem(folder.toString(), "It cannot be read: " + e.getMessage()));
    }
  }

  private static boolean isRule(Path file) {
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
