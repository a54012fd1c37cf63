package org.evenkeel.bench.story;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How stories are to be measured.
///
/// @param seeds how many cases
/// @param first the first seed
/// @param lines of each web log, about
/// @param only the scenario and the platform to try, `scenario/platform`, either may be empty for
///   all
/// @param whole whether nothing is to be lost from the evidence
/// @param wrong whether to tell what was wrong
/// @param write the file that takes the result, null for none
record Choices(
    int seeds,
    long first,
    long lines,
    String only,
    boolean whole,
    boolean wrong,
    @Nullable Path write) {
  static Choices of(List<String> words) {
    String write = after(words, "--write", "");
    return new Choices(
        Integer.parseInt(after(words, "--seeds", "200")),
        Long.parseLong(after(words, "--first", "1")),
        Long.parseLong(after(words, "--lines", "20000")),
        after(words, "--scenario", "") + "/" + after(words, "--platform", ""),
        words.contains("--whole"),
        words.contains("--wrong"),
        write.isEmpty() ? null : Path.of(write));
  }

  private static String after(List<String> words, String name, String otherwise) {
    int at = words.indexOf(name);
    if (at >= 0 && at + 1 >= words.size()) {
      throw new IllegalArgumentException(name + " needs a value");
    }
    return at < 0 ? otherwise : words.get(at + 1);
  }

  String scenario() {
    return only.substring(0, only.indexOf('/'));
  }

  String platform() {
    return only.substring(only.indexOf('/') + 1);
  }

  /// As they would be typed.
  String words() {
    return "./evenkeel bench story --seeds "
        + seeds
        + " --first "
        + first
        + " --lines "
        + lines
        + (scenario().isEmpty() ? "" : " --scenario " + scenario())
        + (platform().isEmpty() ? "" : " --platform " + platform())
        + (whole ? " --whole" : "");
  }
}
