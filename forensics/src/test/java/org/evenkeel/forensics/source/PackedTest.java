package org.evenkeel.forensics.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever hosts and attackers pack, everything readable in it is read and the rest is named.
final class PackedTest {
  private static final String LINES = Pack.lines(3_000);

  @TempDir private Path folder;

  @Test
  void allPackingsGiveTheSameText() throws Exception {
    assertThat(read("a.gz", Pack.gzip(Pack.text(LINES))).only().text()).isEqualTo(LINES);
    assertThat(read("a.zst", Pack.zstd(Pack.text(LINES))).only().text()).isEqualTo(LINES);
    assertThat(read("a.xz", Pack.xz(Pack.text(LINES))).only().text()).isEqualTo(LINES);
    assertThat(read("a.bz2", Pack.bzip2(Pack.text(LINES))).only().text()).isEqualTo(LINES);
  }

  @Test
  void packingIsToldByContentNotByName() throws Exception {
    assertThat(read("access.log", Pack.gzip(Pack.text(LINES))).only().text()).isEqualTo(LINES);
    assertThat(read("access.log.gz", Pack.text(LINES)).only().text()).isEqualTo(LINES);
  }

  @Test
  void theHashIsThatOfTheStoredFile() throws Exception {
    byte[] packed = Pack.gzip(Pack.text(LINES));

    Collected.Got got = read("a.gz", packed).only();

    assertThat(got.tail().sha256()).isEqualTo(Pack.sha256(packed));
    assertThat(got.tail().size()).isEqualTo(packed.length);
    assertThat(got.tail().unpacked()).isEqualTo(LINES.length());
  }

  @Test
  void membersOfOneGzipFollowEachOther() throws Exception {
    byte[] two = Pack.joined(Pack.gzip(Pack.text("one\n")), Pack.gzip(Pack.text("two\n")));

    assertThat(read("a.gz", two).only().text()).isEqualTo("one\ntwo\n");
  }

  @Test
  void aGzipCutShortGivesWhatWasBeforeTheCut() throws Exception {
    byte[] whole = Pack.gzip(Pack.text(LINES));

    Collected.Got got = read("a.gz", Arrays.copyOf(whole, whole.length / 2)).only();

    assertThat(LINES).startsWith(got.text());
    assertThat(got.text().length()).isGreaterThan(LINES.length() / 4);
    assertThat(got.damage()).contains("cut short");
  }

  @Test
  void everyPackingCutShortGivesSomethingAndSaysSo() throws Exception {
    String much = Pack.lines(60_000);
    for (byte[] whole :
        new byte[][] {
          Pack.zstd(Pack.text(much)), Pack.xz(Pack.text(much)), Pack.bzip2(Pack.text(much))
        }) {
      Collected.Got got = read("a", Arrays.copyOf(whole, whole.length * 2 / 3)).only();

      assertThat(much).startsWith(got.text());
      assertThat(got.text()).isNotEmpty();
      assertThat(got.damage()).isNotEmpty();
    }
  }

  @Test
  void aChangedByteInAGzipIsNoticed() throws Exception {
    byte[] packed = Pack.gzip(Pack.text(LINES));
    packed[packed.length - 6] ^= 1;

    Collected.Got got = read("a.gz", packed).only();

    assertThat(got.text()).isEqualTo(LINES);
    assertThat(got.damage()).isNotEmpty();
  }

  @Test
  void rubbishBehindAGzipIsToldAndHarmsNothing() throws Exception {
    byte[] packed = Pack.joined(Pack.gzip(Pack.text(LINES)), Pack.text("rubbish"));

    assertThat(read("a.gz", packed).only().text()).isEqualTo(LINES);
  }

  @Test
  void filesOfATarAreSourcesOfTheirOwn() throws Exception {
    byte[] tar =
        Pack.tar(
            out -> {
              Pack.add(out, "logs/access.log", Pack.text("one\n"));
              Pack.add(out, "logs/" + "n".repeat(180) + ".gz", Pack.gzip(Pack.text("two\n")));
            });

    Collected collected = read("a.tar.gz", Pack.gzip(tar));

    assertThat(collected.names()).hasSize(2).first().asString().endsWith("logs/access.log");
    assertThat(collected.source(collected.names().getLast()).text()).isEqualTo("two\n");
  }

  @Test
  void namesThatEscapeLinksAndDevicesAreRefusedAndTheRestIsRead() throws Exception {
    byte[] tar =
        Pack.tar(
            out -> {
              Pack.add(out, "good.log", Pack.text("one\n"));
              Pack.add(out, "../../etc/cron.d/x", Pack.text("* * * * * root id\n"));
              Pack.add(out, "/etc/passwd", Pack.text("root\n"));
              Pack.addSpecial(out, "link", TarConstants.LF_SYMLINK);
              Pack.addSpecial(out, "device", TarConstants.LF_CHR);
              Pack.addSpecial(out, "pipe", TarConstants.LF_FIFO);
              Pack.add(out, "last.log", Pack.text("two\n"));
            });

    Collected collected = read("a.tar", tar);

    assertThat(collected.names()).hasSize(2);
    assertThat(String.join("\n", collected.refusals()))
        .contains("climbs out")
        .contains("absolute path")
        .contains("a link")
        .contains("a device")
        .contains("a named pipe");
  }

  @Test
  void aTarCutShortGivesTheFilesBeforeTheCut() throws Exception {
    byte[] tar =
        Pack.tar(
            out -> {
              Pack.add(out, "one.log", Pack.text(LINES));
              Pack.add(out, "two.log", Pack.text(LINES));
            });

    Collected collected = read("a.tar", Arrays.copyOf(tar, LINES.length() + 4096));

    assertThat(collected.source(collected.names().getFirst()).text()).isEqualTo(LINES);
    assertThat(collected.source(collected.names().getLast()).damage()).isNotEmpty();
  }

  @Test
  void storedAndDeflatedEntriesOfAZipAreRead() throws Exception {
    byte[] zip =
        Pack.zip(
            out -> {
              ZipArchiveEntry stored = new ZipArchiveEntry("stored.log");
              stored.setMethod(ZipArchiveEntry.STORED);
              byte[] text = Pack.text("one\n");
              stored.setSize(text.length);
              CRC32 crc = new CRC32();
              crc.update(text);
              stored.setCrc(crc.getValue());
              Pack.add(out, stored, text);
              Pack.add(out, "deflated.log", Pack.text(LINES));
            });

    Collected collected = read("a.zip", zip);

    assertThat(collected.names()).hasSize(2);
    assertThat(collected.source(collected.names().getFirst()).text()).isEqualTo(LINES);
  }

  @Test
  void aZipWithoutItsDirectoryIsReadFromItsFront() throws Exception {
    byte[] zip = Pack.zip(out -> Pack.add(out, "a.log", Pack.text(LINES)));

    Collected collected = read("a.zip", Arrays.copyOf(zip, zip.length - 30));

    assertThat(collected.only().text()).isEqualTo(LINES);
  }

  @Test
  void entriesOfAZipThatEscapeAreRefused() throws Exception {
    byte[] zip =
        Pack.zip(
            out -> {
              Pack.add(out, "..\\..\\x.log", Pack.text("one\n"));
              Pack.add(out, "C:/x.log", Pack.text("one\n"));
              Pack.add(out, "good.log", Pack.text("one\n"));
            });

    Collected collected = read("a.zip", zip);

    assertThat(collected.names()).hasSize(1);
    assertThat(collected.refusals()).hasSize(2);
  }

  @Test
  void aBombIsStoppedAndWhatCameBeforeItIsKept() throws Exception {
    byte[] bomb = Pack.gzip(new byte[40 << 20]);
    byte[] tar =
        Pack.tar(
            out -> {
              Pack.add(out, "good.log", Pack.text(LINES));
              Pack.add(
                  out, "bomb.gz", Pack.gzip(Pack.joined(Pack.text(LINES), new byte[40 << 20])));
            });
    Limits tight = new Limits(8 << 10, 8, 20, 1L << 32, 1000, 3, 64L << 20);

    Collected collected = Collected.read(tight, write("a.tar", tar), write("b.gz", bomb));

    assertThat(collected.source(collected.names().getFirst()).text()).isEqualTo(LINES);
    assertThat(all(collected)).contains("times");
  }

  @Test
  void totalsEntriesAndDepthAreBounded() throws Exception {
    Limits tight = new Limits(8 << 10, 8, 1000, 100_000, 2, 2, 64L << 20);
    byte[] many =
        Pack.tar(
            out -> {
              for (int file = 0; file < 4; file++) {
                Pack.add(out, file + ".log", Pack.text("one\n"));
              }
            });
    byte[] deep = Pack.gzip(Pack.gzip(Pack.gzip(Pack.text("one\n"))));

    assertThat(Collected.read(tight, write("a.tar", many)).names()).hasSize(2);
    assertThat(Collected.read(tight, write("a.tar", many)).refusals()).hasSize(1);
    assertThat(Collected.read(tight, write("deep.gz", deep)).refusals()).hasSize(1);
    assertThat(
            all(Collected.read(tight, write("large.gz", Pack.gzip(Pack.text(Pack.lines(3000)))))))
        .contains("altogether");
  }

  /// Everything said of what is missing.
  private static String all(Collected collected) {
    StringBuilder said = new StringBuilder(String.join("\n", collected.refusals()));
    collected.names().forEach(name -> said.append('\n').append(collected.source(name).damage()));
    return said.toString();
  }

  private Collected read(String name, byte[] bytes) throws Exception {
    return Collected.read(write(name, bytes));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
