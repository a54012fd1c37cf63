package org.evenkeel.cli;

import java.nio.file.Path;
import java.util.Map;

/// The folder for what is kept between runs, as the XDG Base Directory Specification says.
final class DataHome {
  private DataHome() {}

  static Path of(Map<String, String> environment) {
    String named = environment.getOrDefault("XDG_DATA_HOME", "");
    Path home =
        named.startsWith("/")
            ? Path.of(named)
            : Path.of(System.getProperty("user.home"), ".local", "share");
    return home.resolve("evenkeel");
  }
}
