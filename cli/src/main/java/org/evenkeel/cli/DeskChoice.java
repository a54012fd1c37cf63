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
    boolean local = isYes(configuration, Setting.TLS_LOCAL);
    if (local && certificate.isPresent()) {
      throw new Configuration.Misconfigured(
          "A certificate of yours and one of the desk's own: choose tls-certificate or tls-local.");
    }
    return new DeskSettings.Outside(
        configuration.value(Setting.ADDRESS),
        local ? new DeskSettings.Tls.Local() : given(certificate, key),
        provider(configuration));
  }

  private static DeskSettings.Tls given(Optional<Path> certificate, Optional<Path> key) {
    return certificate.isPresent() && key.isPresent()
        ? new DeskSettings.Tls.Given(certificate.get(), key.get())
        : new DeskSettings.Tls.None();
  }

  private static boolean isYes(Configuration configuration, Setting setting) {
    Configuration.Said said = configuration.said(setting);
    return switch (said.value().strip()) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw new Configuration.Misconfigured(
              setting.word() + " is yes or no, not '" + said.value() + "' (" + said.where() + ").");
    };
  }

  private static Optional<DeskSettings.Provider> provider(Configuration configuration) {
    Optional<String> issuer = configuration.value(Setting.OIDC_ISSUER);
    Optional<String> client = configuration.value(Setting.OIDC_CLIENT);
    if (issuer.isPresent() != client.isPresent()) {
      throw new Configuration.Misconfigured(
          "An issuer and its name for this desk come together: set oidc-issuer and oidc-client.");
    }
    return issuer.map(
        address ->
            new DeskSettings.Provider(
                checked(address),
                client.orElse(""),
                configuration.said(Setting.OIDC_SECRET).value(),
                configuration.said(Setting.OIDC_NAME).value()));
  }

  /// What is asked there decides who comes in, so nobody may stand in between.
  private static String checked(String issuer) {
    if (!issuer.startsWith("https://") && !issuer.startsWith("http://localhost")) {
      throw new Configuration.Misconfigured("The issuer's address begins with https://: " + issuer);
    }
    return issuer;
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
