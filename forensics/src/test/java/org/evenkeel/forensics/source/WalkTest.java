package org.evenkeel.forensics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What paths mean, and which files are left out for which reason.
final class WalkTest {
  @TempDir private Path folder;

  @Test
  void aFolderMeansAllItsFilesInOrderOfTheirNames() throws Exception {
    write("b/two.log", "two\n");
    write("a/one.log", "one\n");

    assertThat(Collected.read(folder).names())
        .containsExactly(folder + "/a/one.log", folder + "/b/two.log");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws Exception {
    Path file = write("a.log", "one\n");

    Collected collected = Collected.read(file, folder);

    assertThat(collected.names()).hasSize(1);
    assertThat(collected.refusals()).hasSize(1).first().asString().contains("the same file");
  }

  @Test
  void aCopyIsNotCountedTwice() throws Exception {
    write("a.log", Pack.lines(10));
    write("copy of a.log", Pack.lines(10));

    Collected collected = Collected.read(folder);

    assertThat(collected.names()).hasSize(1);
    assertThat(collected.refusals()).hasSize(1).first().asString().contains("same content");
  }

  @Test
  void linksOutOfAFolderAreNotFollowedButAGivenLinkIs() throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.log"), "one\n");
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Path link = Files.createSymbolicLink(inside.resolve("link.log"), outside);
    Files.createSymbolicLink(inside.resolve("dead.log"), folder.resolve("nothing"));
    Files.createSymbolicLink(inside.resolve("loop"), inside);

    assertThat(String.join("\n", Collected.read(inside).refusals()))
        .contains("leads out of the folder")
        .contains("not there");
    assertThat(Collected.read(link).only().text()).isEqualTo("one\n");
  }

  @Test
  void pipesAreRefusedWithoutWaiting() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeThat(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0).isTrue();

    assertThat(Collected.read(folder).refusals().getFirst()).contains("a named pipe");
  }

  @Test
  void whatMayNotBeReadIsNamed() throws Exception {
    Path file = write("secret.log", "one\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();

    assertThat(Collected.read(file).refusals().getFirst()).contains("may not be read");
  }

  @Test
  void pathsThatDoNotExistAreSaidSo() throws Exception {
    Path file = write("a.log", "one\n");
    Path missing = folder.resolve("acces.log");

    assertThat(Collected.read(file, missing).refusals().getFirst()).contains("no such file");
    assertThatThrownBy(() -> Collected.read(missing))
        .isInstanceOf(EvidenceException.NothingThere.class);
  }

  @Test
  void anEmptyFolderAndAnEmptyFileSayThatNothingWasRead() throws Exception {
    write("empty.log", "");

    assertThat(String.join("\n", Collected.read(folder).refusals()))
        .contains("empty")
        .contains("nothing in this folder was read as a log");
  }

  @Test
  void standardInputIsASource() throws Exception {
    Collected collected = new Collected();
    byte[] packed = Pack.gzip(Pack.text("one\n"));
    try (Evidence evidence =
        Evidence.of(
            List.of(Path.of("-")),
            Collected.smallBlocks(),
            Collected.CLOCK,
            new ByteArrayInputStream(packed))) {
      evidence.read(collected);
      Collected again = new Collected();
      evidence.again(head -> true, again);

      assertThat(collected.only().text()).isEqualTo("one\n");
      assertThat(collected.only().tail().sha256()).isEqualTo(Pack.sha256(packed));
      assertThat(again.only().text()).isEqualTo("one\n");
    }
  }

  @Test
  void aFileThatGrowsMeanwhileIsReadAsItWas() throws Exception {
    Path file = write("a.log", Pack.lines(3_000));
    Collected collected = new Collected();
    try (Evidence evidence = Evidence.of(List.of(file), Collected.smallBlocks(), Collected.CLOCK)) {
      evidence.read(collected);
      Files.writeString(file, "a new line\n", StandardOpenOption.APPEND);
      Collected again = new Collected();
      evidence.again(head -> true, again);

      assertThat(again.only().text()).isEqualTo(collected.only().text());
      assertThat(again.only().tail().sha256()).isEqualTo(collected.only().tail().sha256());
    }
  }

  @Test
  void aFileThatShrinksMeanwhileIsCalledDamaged() throws Exception {
    Path file = write("a.log", Pack.lines(3_000));
    Collected collected = new Collected();
    try (Evidence evidence = Evidence.of(List.of(file), Collected.smallBlocks(), Collected.CLOCK)) {
      evidence.read(collected);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(1000);
      }
      Collected again = new Collected();
      evidence.again(head -> true, again);

      assertThat(again.only().damage() + String.join("", again.refusals())).isNotEmpty();
    }
  }

  @Test
  void progressCountsStoredBytes() throws Exception {
    Path file = folder.resolve("a.gz");
    Files.write(file, Pack.gzip(Pack.text(Pack.lines(3_000))));
    try (Evidence evidence = Evidence.of(List.of(file), Collected.smallBlocks(), Collected.CLOCK)) {
      assertThat(evidence.totalBytes()).isEqualTo(Files.size(file));
      evidence.read(new Collected());

      assertThat(evidence.doneBytes()).isEqualTo(evidence.totalBytes());
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
