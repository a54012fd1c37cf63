package org.evenkeel.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Optional;
import org.evenkeel.bench.detection.Detection;
import org.evenkeel.bench.ledger.Faults;
import org.evenkeel.bench.realism.Realism;
import org.evenkeel.bench.speed.Digest;
import org.evenkeel.bench.traffic.LogGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed wrongly is answered by a sentence.
class MisuseTest {
  @TempDir Path folder;

  private interface Command {
    void run(String... words) throws Exception;
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    String missing = folder.resolve("nothing").toString();

    assertThat(said(Detection::main, "--data", missing)).contains("No such folder: " + missing);
    assertThat(said(Realism::main, "--data", missing)).hasValueSatisfying(isAbout(missing));
    assertThat(said(Digest::main, missing)).contains("No such file or folder: " + missing);
    assertThat(said(Detection::main, "--quiet", missing))
        .contains("No such file or folder: " + missing);
  }

  @Test
  void aFolderWithoutTheSetsNamesTheFileThatIsMissing() {
    assertThat(said(Detection::main, "--data", folder.toString()))
        .contains("No such file or folder: " + folder.resolve("httpparams-train.csv.gz"));
  }

  @Test
  void wordsThatAreNoNumbersAreQuoted() {
    assertThat(said(LogGenerator::main, "--lines", "many"))
        .hasValueSatisfying(isAbout("Not a number"));
  }

  @Test
  void unknownOptionsAndPartsAreNamed() {
    assertThat(said(LogGenerator::main, "--colour", "3")).hasValueSatisfying(isAbout("--colour"));
    assertThat(said(Faults::main, "--only", "moods")).hasValueSatisfying(isAbout("moods"));
    assertThat(said(Faults::main, "--only")).contains("--only needs a value");
  }

  @Test
  void whatFailsInsideIsNoMisuse() {
    assertThat(Misuse.of(new IllegalStateException("ours"))).isEmpty();
    assertThat(said(catchThrowable(() -> Path.of("a\0b")))).isEmpty();
  }

  private static java.util.function.Consumer<String> isAbout(String words) {
    return sentence -> assertThat(sentence).contains(words);
  }

  private static Optional<String> said(Command command, String... words) {
    return said(catchThrowable(() -> command.run(words)));
  }

  private static Optional<String> said(Throwable failure) {
    return Misuse.of((Exception) failure);
  }
}
