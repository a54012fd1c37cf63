package org.evenkeel.cli;

import java.nio.file.Path;
import java.util.List;

/// Evenkeel as a process of its own, for work on what attackers wrote: the same program with its
/// own limit of memory.
final class Child {
  private Child() {}

  /// The command, without the arguments.
  static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:+UseSerialGC",
        "-Xmx576m",
        "-D" + ProgressLines.WANTED + "=true",
        "-cp",
        System.getProperty("java.class.path"),
        Evenkeel.class.getName());
  }
}
