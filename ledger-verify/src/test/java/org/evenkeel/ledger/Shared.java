package org.evenkeel.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Vectors of others, which stand beside the project and are no part of it.
public final class Shared {
  private Shared() {}

  /// The file or folder `name` of the data; without it the test is skipped.
  public static Path data(String name) {
    String given = System.getenv("EVENKEEL_SHARED");
    Path root =
        given == null ? Path.of(System.getProperty("evenkeel.root"), "../shared") : Path.of(given);
    Path file = root.resolve("data").resolve(name).normalize();
    Assumptions.assumeTrue(Files.exists(file), "skipped: " + name + " is not beside the project");
    return file;
  }
}
