package org.evenkeel.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkedTest {
  @TempDir Path folder;

  @Test
  void onlyWhatStandsBetweenTheMarksIsReplaced() throws IOException {
    var document = folder.resolve("a.md");
    Files.writeString(document, "before\n" + Marked.BEGIN + "old\n" + Marked.END + "behind\n");

    Marked.replace(document, "new\n");

    assertThat(document)
        .content()
        .isEqualTo("before\n" + Marked.BEGIN + "\nnew\n" + Marked.END + "behind\n");
  }

  @Test
  void aDocumentWithoutMarksIsLeftAlone() throws IOException {
    var document = Files.writeString(folder.resolve("a.md"), "text\n");

    assertThatThrownBy(() -> Marked.replace(document, "new\n")).hasMessageContaining("begin speed");
    assertThat(document).content().isEqualTo("text\n");
  }
}
