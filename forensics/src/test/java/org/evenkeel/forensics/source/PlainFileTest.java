package org.evenkeel.forensics.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlainFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("access.log");
  }

  @Test
  void aTextComesAsItIsWithHashAndSize() throws Exception {
    var got = read(Pack.text("one\ntwo\r\nthree"));

    assertThat(got.text()).isEqualTo("one\ntwo\r\nthree");
    assertThat(got.tail().sha256()).isEqualTo(Pack.sha256(Pack.text("one\ntwo\r\nthree")));
    assertThat(got.tail().size()).isEqualTo(14);
    assertThat(got.tail().unpacked()).isEqualTo(14);
    assertThat(got.damage()).isEmpty();
  }

  @Test
  void theHeadTellsNameAndDate() throws Exception {
    Files.writeString(file, "one\n");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-03T04:05:06Z")));

    assertThat(Collected.read(file).only().head())
        .isEqualTo(new SourceHead(file.toString(), Instant.parse("2026-02-03T04:05:06Z")));
  }

  @Test
  void aLargeTextComesInBlocksOfWholeLines() throws Exception {
    String lines = Pack.lines(10_000);

    var got = read(Pack.text(lines));

    assertThat(got.text()).isEqualTo(lines);
    assertThat(got.blocks()).isGreaterThan(lines.length() / (8 << 10));
    assertThat(got.tail().sha256()).isEqualTo(Pack.sha256(Pack.text(lines)));
  }

  @Test
  void linesThatFillABlockExactlyAreNotTooLong() throws Exception {
    String line = "x".repeat((8 << 10) - 1) + "\n";

    var got = read(Pack.text(line + line + "y\n"));

    assertThat(got.text()).isEqualTo(line + line + "y\n");
    assertThat(got.tooLong()).isEmpty();
  }

  @Test
  void aLineLongerThanABlockIsReportedAndReadingGoesOn() throws Exception {
    var got = read(Pack.text("one\n" + "x".repeat(20_000) + "\ntwo\n" + "y".repeat(9000)));

    assertThat(got.text()).isEqualTo("one\ntwo\n");
    assertThat(got.tooLong()).containsExactly("4+20000", "20009+9000");
    assertThat(got.tail().unpacked()).isEqualTo(29_009);
  }

  @Test
  void aHundredMegabytesWithoutANewlineTakeNoMemory() throws Exception {
    byte[] huge = new byte[100 << 20];
    Arrays.fill(huge, (byte) 'x');

    var got = read(huge);

    assertThat(got.tooLong()).containsExactly("0+" + huge.length);
    assertThat(got.blocks()).isZero();
  }

  @Test
  void aByteOrderMarkIsSkippedAndOffsetsStayTrue() throws Exception {
    var got = read(Pack.text("\uFEFFone\n" + "x".repeat(9000) + "\ntwo\n"));

    assertThat(got.text()).isEqualTo("one\ntwo\n");
    assertThat(got.tooLong()).containsExactly("7+9000");
  }

  @Test
  void wideTextBecomesUtf8() throws Exception {
    String text = "äöü €\r\n\uD83D\uDE00 zwei\r\n".repeat(1000);

    assertThat(read(wide("\uFEFF" + text, StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
    assertThat(read(wide("\uFEFF" + text, StandardCharsets.UTF_16BE)).text()).isEqualTo(text);
  }

  @Test
  void wideTextWithoutAMarkIsRecognisedByItsZeros() throws Exception {
    String text = Pack.lines(20);

    assertThat(read(wide(text, StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
    assertThat(read(wide(text, StandardCharsets.UTF_16BE)).text()).isEqualTo(text);
  }

  @Test
  void halfAPairAndHalfAUnitBecomeReplacements() throws Exception {
    byte[] broken = {(byte) 0xff, (byte) 0xfe, 0x3d, (byte) 0xd8, 'a', 0, 0, (byte) 0xdc, 'b'};

    assertThat(read(broken).text()).isEqualTo("\uFFFDa\uFFFD\uFFFD");
  }

  @Test
  void zerosInALineAreNoReasonToRefuse() throws Exception {
    assertThat(read(Pack.text(Pack.lines(5) + "a\0b\n")).text()).endsWith("a\0b\n");
  }

  @Test
  void aLogBehindAHoleIsRead() throws Exception {
    byte[] log = Pack.joined(new byte[50_000], Pack.text("\n" + Pack.lines(100)));

    var got = read(log);

    assertThat(got.text()).isEqualTo(Pack.lines(100));
    assertThat(got.tooLong()).containsExactly("0+50000");
  }

  @Test
  void whatIsNotTextIsRefusedByItsKind() throws Exception {
    assertThat(refusal(Pack.text("\u007fELF\u0002\u0001\u0001" + "x".repeat(100))))
        .endsWith("a Linux program (ELF)");
    assertThat(refusal(Pack.text("%PDF-1.7\n%abc"))).endsWith("a PDF document");
    assertThat(refusal(Pack.text("SQLite format 3\0abc"))).endsWith("an SQLite database");
    assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'}))
        .endsWith("a PNG image");
    assertThat(refusal(new byte[10_000])).contains("NUL bytes only");
    assertThat(refusal(new byte[0])).endsWith(": empty");
  }

  private String refusal(byte[] bytes) throws Exception {
    Files.write(file, bytes);
    return Collected.read(file).refusals().getFirst();
  }

  private static byte[] wide(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private Collected.Got read(byte[] bytes) throws IOException, InterruptedException {
    Files.write(file, bytes);
    return Collected.read(file).only();
  }
}
