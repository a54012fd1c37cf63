package org.evenkeel.cli;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A program of the system that judges what we write.
final class Tool {
  private Tool() {}

  /// What it says on standard error. Skips the test where the program is not installed.
  static String complaints(String... command) throws IOException {
    Process process = start(command);
    process.getOutputStream().close();
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Process start(String... command) throws IOException {
    try {
      return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      return abort(command[0] + " is not installed here");
    }
  }
}
