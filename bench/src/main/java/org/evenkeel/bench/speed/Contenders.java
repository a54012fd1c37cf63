package org.evenkeel.bench.speed;

import java.nio.file.Path;
import java.util.List;

/// Who takes part, and with which arguments.
final class Contenders {
  /// The name of our own row.
  static final String OURS = "evenkeel investigate --json";

  private static final String FIVE_LITERALS = "union select|/etc/passwd|<script|wp-login|\\.env";

  private Contenders() {}

  static List<Contender> onPlain(Path log, Choices choices) {
    String file = log.toString();
    Path report = choices.work().resolve("goaccess.json");
    return List.of(
        ours(file, choices),
        new Contender(
            "rg -c -i, five literals",
            List.of(List.of("rg", "-c", "-i", FIVE_LITERALS, file)),
            List.of(0, 1),
            "apt-get install ripgrep, or brew install ripgrep",
            false),
        new Contender(
            "wc -l", List.of(List.of("wc", "-l", file)), List.of(0), "part of every Unix", false),
        new Contender(
            "goaccess, JSON",
            List.of(
                List.of(
                    "goaccess",
                    file,
                    "--log-format=COMBINED",
                    "--no-progress",
                    "--no-global-config",
                    "-o",
                    report.toString())),
            List.of(0),
            "apt-get install goaccess, or brew install goaccess",
            true));
  }

  static List<Contender> onGzip(Path zipped, Choices choices) {
    String file = zipped.toString();
    return List.of(
        ours(file, choices),
        new Contender(
            "zcat \\| wc -l",
            List.of(List.of("zcat", file), List.of("wc", "-l")),
            List.of(0),
            "apt-get install gzip",
            false));
  }

  private static Contender ours(String file, Choices choices) {
    return new Contender(
        OURS,
        List.of(List.of(choices.launcher().toString(), "investigate", file, "--json")),
        List.of(0, 10),
        "give its path with --evenkeel LAUNCHER",
        false);
  }
}
