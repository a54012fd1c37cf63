package org.evenkeel.forensics.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The folder of real log lines that the tests read in place: `EVENKEEL_SHARED`, or `shared` beside
/// the project. It is not part of the project.
final class SharedData {
  private SharedData() {}

  /// The archive of sample lines `name`; skips the test that asks when it is not there.
  static Path archive(String name) {
    Path archive = folder().resolve("data/formats/" + name);
    Assumptions.assumeTrue(
        Files.isRegularFile(archive),
        () -> archive + " is not there: set EVENKEEL_SHARED to the folder of shared test data");
    return archive;
  }

  private static Path folder() {
    Path root = Path.of(System.getProperty("evenkeel.root", ".."));
    return Optional.ofNullable(System.getProperty("EVENKEEL_SHARED"))
        .or(() -> Optional.ofNullable(System.getenv("EVENKEEL_SHARED")))
        .map(Path::of)
        .orElse(root.resolve("../shared").normalize());
  }
}
