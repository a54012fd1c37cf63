package org.evenkeel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evenkeel.desk.DeskSettings;

/// Settings as a desk takes them.
final class DeskChoice {
  private DeskChoice() {}

  /// @throws Configuration.Misconfigured when one cannot be used
  static DeskSettings of(Configuration configuration) {
    Path data =
        configuration.value(Setting.DATA).map(Path::of).orElse(DataHome.of(System.getenv()));
    return new DeskSettings(
        data,
        configuration.said(Setting.HOST).value(),
        port(configuration),
        database(configuration),
        Child.command(),
        outside(configuration));
  }

  private static int port(Configuration configuration) {
    Configuration.Said said = configuration.said(Setting.PORT);
    try {
      int port = Integer.parseInt(said.value().strip());
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw noPort(said);
    }
    throw noPort(said);
  }

  private static Configuration.Misconfigured noPort(Configuration.Said said) {
    return new Configuration.Misconfigured(
        "The port is a number from 0 to 65535, not '" + said.value() + "' (" + said.where() + ").");
  }

  private static Optional<DeskSettings.OwnDatabase> database(Configuration configuration) {
    return configuration
        .value(Setting.DATABASE_URL)
        .map(
            url -> {
              if (!url.startsWith("jdbc:postgresql:")) {
                throw new Configuration.Misconfigured(
                    "The database's address begins with jdbc:postgresql:, and not like this: "
                        + url);
              }
              return new DeskSettings.OwnDatabase(
                  url,
                  configuration.said(Setting.DATABASE_USER).value(),
                  configuration.said(Setting.DATABASE_PASSWORD).value());
            });
  }

  private static DeskSettings.Outside outside(Configuration configuration) {
    Optional<Path> certificate = file(configuration, Setting.TLS_CERTIFICATE);
    Optional<Path> key = file(configuration, Setting.TLS_KEY);
    if (certificate.isPresent() != key.isPresent()) {
      throw new Configuration.Misconfigured(
          "A certificate and its key come together: set tls-certificate and tls-key.");
    }
    return new DeskSettings.Outside(configuration.value(Setting.ADDRESS), certificate, key);
  }

  private static Optional<Path> file(Configuration configuration, Setting setting) {
    Optional<Path> file = configuration.value(setting).map(Path::of);
    file.filter(path -> !Files.isReadable(path))
        .ifPresent(
            path -> {
              throw new Configuration.Misconfigured(
                  "The file of " + setting.word() + " cannot be read: " + path);
            });
    return file;
  }
}
