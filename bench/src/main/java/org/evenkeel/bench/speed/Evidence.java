package org.evenkeel.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.traffic.Plan;

/// A generated log, plain and zipped, in the work folder.
///
/// @param lines lines of the log
/// @param bytes size of the plain file
record Evidence(Path plain, Path zipped, long lines, long bytes) {
  /// Generates what is missing; what is there is used again.
  static Evidence ofMegabytes(int megabytes, Path work) throws IOException {
    long lines = Math.max(1000, megabytes * 5_000L); // lines of a little over 200 bytes
    Path plain = work.resolve("store-%d.log".formatted(lines));
    Path zipped = work.resolve("store-%d.log.gz".formatted(lines));
    if (!Files.exists(plain)) {
      Path part = work.resolve("part");
      LogGenerator.write(Plan.ofLines(lines), part);
      Files.move(
          work.resolve("part.truth"),
          plain.resolveSibling(plain.getFileName() + ".truth"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, plain);
    }
    if (!Files.exists(zipped)) {
      Path part = work.resolve("part.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part), 1 << 16)) {
        Files.copy(plain, out);
      }
      Files.move(part, zipped);
    }
    return new Evidence(plain, zipped, lines, Files.size(plain));
  }

  /// Reads both files once, so that every contender finds them in memory.
  void warm() throws IOException {
    warm(plain);
    warm(zipped);
  }

  private static void warm(Path file) throws IOException {
    byte[] block = new byte[1 << 20];
    try (InputStream in = Files.newInputStream(file)) {
      while (in.read(block) >= 0) {
        // only the reading counts
      }
    }
  }
}
