package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenkeel.law.Duties;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Reading;
import org.evenkeel.law.yaml.Problem;
import org.jspecify.annotations.Nullable;

/// A facts file, read; what is wrong with it is told with its line.
final class FactsFile {
  static final long LARGEST = 1 << 20;

  private FactsFile() {}

  /// The facts, null when they cannot be used.
  static @Nullable Facts read(Path file, Duties duties, Session session) throws IOException {
    if (Files.isDirectory(file)) {
      session.terminal().say(file + " is a folder. Name the facts file in it.");
      return null;
    }
    if (!Files.exists(file)) {
      session.terminal().say("There is no " + file + ".");
      return null;
    }
    if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
      session.terminal().say(file + " is larger than 1 MB, so it is no facts file.");
      return null;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return switch (duties.read(String.valueOf(file.getFileName()), text)) {
      case Reading.Read read -> read.facts();
      case Reading.Refused refused -> {
        for (Problem problem : refused.problems()) {
          session.terminal().say(problem.toString());
        }
        yield null;
      }
    };
  }
}
