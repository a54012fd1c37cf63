package org.evenkeel.bench.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A command that takes part: one process, or several in a pipe.
///
/// @param name how the table calls it
/// @param pipe the argument list of each process
/// @param fine exit codes that mean the work was done
/// @param install what to do if it is missing
/// @param slow whether it runs in few rounds only
record Contender(
    String name, List<List<String>> pipe, List<Integer> fine, String install, boolean slow) {

  Contender {
    pipe = pipe.stream().map(List::copyOf).toList();
    fine = List.copyOf(fine);
  }

  /// Whether each of its programs is there.
  boolean present() {
    return pipe.stream().allMatch(process -> present(process.getFirst()));
  }

  private static boolean present(String program) {
    if (program.contains("/")) {
      return Files.isExecutable(Path.of(program));
    }
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
