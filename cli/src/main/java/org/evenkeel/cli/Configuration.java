package org.evenkeel.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// The settings that are in force, and where each was said: on the command line, in the environment
/// (`EVENKEEL_PORT`, or `EVENKEEL_PORT_FILE` for a file that holds it), in the file of settings.
final class Configuration {
  private final Map<Setting, Said> said;

  private Configuration(Map<Setting, Said> said) {
    this.said = new EnumMap<>(said);
  }

  /// A setting's value.
  ///
  /// @param where it was said, in words
  record Said(String value, String where) {}

  /// @param options what the command line said
  /// @throws Misconfigured when a file cannot be read or has a line that nobody knows
  static Configuration of(Map<Setting, String> options, Map<String, String> environment) {
    Properties file = file(environment);
    Map<Setting, Said> said = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      said.put(setting, said(setting, options, environment, file));
    }
    return new Configuration(said);
  }

  /// Something in the settings that cannot be used.
  static final class Misconfigured extends RuntimeException {
    Misconfigured(String message) {
      super(message);
    }
  }

  private static Said said(
      Setting setting,
      Map<Setting, String> options,
      Map<String, String> environment,
      Properties file) {
    String option = options.get(setting);
    if (option != null) {
      return new Said(option, "command line");
    }
    String secret = environment.get(setting.variable() + "_FILE");
    if (secret != null) {
      return new Said(content(secret), setting.variable() + "_FILE");
    }
    String variable = environment.get(setting.variable());
    if (variable != null) {
      return new Said(variable, setting.variable());
    }
    String path = file.getProperty(setting.word() + "-file");
    if (path != null) {
      return new Said(content(path), setting.word() + "-file in the settings");
    }
    String line = file.getProperty(setting.word());
    return line == null ? new Said(setting.usual(), "usual") : new Said(line, "settings");
  }

  private static String content(String path) {
    try {
      return Files.readString(Path.of(path)).strip();
    } catch (IOException e) {
      throw new Misconfigured(path + " cannot be read: " + Trouble.in(e) + ".");
    }
  }

  /// Where the file of settings is looked for.
  static Path place(Map<String, String> environment) {
    String named = environment.getOrDefault("EVENKEEL_CONFIG", "");
    String base = environment.getOrDefault("XDG_CONFIG_HOME", "");
    Path home =
        base.startsWith("/") ? Path.of(base) : Path.of(System.getProperty("user.home"), ".config");
    return named.isEmpty() ? home.resolve("evenkeel").resolve("settings") : Path.of(named);
  }

  private static Properties file(Map<String, String> environment) {
    Path place = place(environment);
    Properties lines = new Properties();
    if (Files.exists(place)) {
      try (Reader reader = Files.newBufferedReader(place)) {
        lines.load(reader);
      } catch (IOException e) {
        throw new Misconfigured(place + " cannot be read: " + Trouble.in(e) + ".");
      }
    }
    for (String word : lines.stringPropertyNames()) {
      if (Arrays.stream(Setting.values()).noneMatch(each -> isFor(word, each))) {
        throw new Misconfigured(
            "There is no setting '"
                + word
                + "' ("
                + place
                + "). There are: "
                + Arrays.stream(Setting.values())
                    .map(Setting::word)
                    .collect(Collectors.joining(", "))
                + ".");
      }
    }
    return lines;
  }

  private static boolean isFor(String word, Setting setting) {
    return word.equals(setting.word()) || word.equals(setting.word() + "-file");
  }

  Said said(Setting setting) {
    return Given.of(said.get(setting));
  }

  /// The value, where there is one.
  Optional<String> value(Setting setting) {
    return Optional.of(said(setting).value()).filter(value -> !value.isEmpty());
  }
}
