package org.evenkeel.ledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Random;
import org.evenkeel.ledger.tree.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkedCopyTest {
  private static final int CHUNK = 1000;

  @TempDir private Path folder;
  private byte[] bytes = new byte[0];
  private Path source = Path.of(".");
  private Path copy = Path.of(".");

  @BeforeEach
  void hasAFile() throws IOException {
    bytes = new byte[20 * CHUNK + 77];
    new Random(27037).nextBytes(bytes);
    source = Files.write(folder.resolve("source"), bytes);
    copy = folder.resolve("copy");
  }

  private Sealed copied() throws IOException {
    return new ChunkedCopy(source, copy, CHUNK).run();
  }

  /// As a kill leaves it after so many chunks, with the beginning of one more.
  private void interruptedAfter(int chunks) throws IOException {
    Files.write(copy, Arrays.copyOf(bytes, chunks * CHUNK + 5));
    BasicFileAttributes is =
        Files.readAttributes(source, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Progress progress = Progress.of(folder.resolve("copy.progress"), source, is);
    for (int at = 0; at < chunks; at++) {
      byte[] chunk = Arrays.copyOfRange(bytes, at * CHUNK, (at + 1) * CHUNK);
      progress.add(Hash.sha256(chunk).hex());
    }
    progress.note();
  }

  @Test
  void aCopyHasTheHashOfItsSource() throws IOException {
    assertThat(copied()).isEqualTo(new Sealed(Hash.sha256(bytes), bytes.length, 0, false));
    assertThat(copy).hasBinaryContent(bytes);
    assertThat(folder.resolve("copy.progress")).doesNotExist();
  }

  @Test
  void anInterruptedCopyGoesOnWhereItWas() throws IOException {
    interruptedAfter(16);

    assertThat(copied()).isEqualTo(new Sealed(Hash.sha256(bytes), bytes.length, 16 * CHUNK, false));
    assertThat(copy).hasBinaryContent(bytes);
  }

  @Test
  void aChunkThatIsNotAsItWasNotedIsCopiedAnew() throws IOException {
    interruptedAfter(16);
    byte[] there = Files.readAllBytes(copy);
    there[9 * CHUNK + 3] ^= 1;
    Files.write(copy, there);

    assertThat(copied().resumedAt()).isEqualTo(9 * CHUNK);
    assertThat(copy).hasBinaryContent(bytes);
  }

  @Test
  void aSourceThatChangedIsCopiedFromTheBeginning() throws IOException {
    interruptedAfter(16);
    bytes[0] ^= 1;
    Files.write(source, bytes);
    Files.setLastModifiedTime(source, FileTime.fromMillis(1));

    assertThat(copied().resumedAt()).isZero();
    assertThat(copy).hasBinaryContent(bytes);
  }

  @Test
  void filesOfEverySizeAroundAChunkAreCopied() throws IOException {
    for (int size : new int[] {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK}) {
      byte[] some = Arrays.copyOf(bytes, size);
      Files.write(source, some);

      assertThat(copied().sha256()).isEqualTo(Hash.sha256(some));
      Files.delete(copy);
    }
  }
}
