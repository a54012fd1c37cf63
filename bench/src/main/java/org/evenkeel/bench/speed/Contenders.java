package org.evenkeel.bench.speed;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.bench.Bench;

/// Who takes part, and with which arguments.
final class Contenders {
  /// The name of our own row.
  static final String OURS = "evenkeel investigate --json";

  static final String SEARCH = "rg -c -i, five literals";
  static final String STATISTICS = "goaccess, JSON";
  static final String UNPACKING = "zcat \\| wc -l";
  static final String JAVA_DIGEST = "SHA-256 alone, Java";

  private static final String FIVE_LITERALS = "union select|/etc/passwd|<script|wp-login|\\.env";

  private Contenders() {}

  static List<Contender> onPlain(Path log, Choices choices) {
    String file = log.toString();
    Path report = choices.work().resolve("goaccess.json");
    return List.of(
        ours(file, choices),
        new Contender(
            SEARCH,
            List.of(List.of("rg", "-c", "-i", FIVE_LITERALS, file)),
            List.of(0, 1),
            "apt-get install ripgrep, or brew install ripgrep",
            false),
        new Contender(
            "wc -l", List.of(List.of("wc", "-l", file)), List.of(0), "part of every Unix", false),
        new Contender(
            "SHA-256 alone, openssl",
            List.of(List.of("openssl", "dgst", "-sha256", file)),
            List.of(0),
            "apt-get install openssl",
            false),
        new Contender(JAVA_DIGEST, List.of(digest(file)), List.of(0), "part of this", false),
        new Contender(
            STATISTICS,
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
            UNPACKING,
            List.of(List.of("zcat", file), List.of("wc", "-l")),
            List.of(0),
            "apt-get install gzip",
            false));
  }

  /// Ourselves, as `bench digest`.
  private static List<String> digest(String file) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return List.of(java, "-XX:+UseSerialGC", "-cp", classes, Bench.class.getName(), "digest", file);
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
