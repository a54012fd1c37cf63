package org.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Whatever a file holds, it is read as far as it can be, within its limits, and the rest is told.
/// Each packing has a target of its own; bytes that lack its signature get it put before them.
class EvidenceFuzzTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final Limits LIMITS = new Limits(8 << 10, 4, 100, 4 << 20, 50, 3, 32 << 20);

  private Path folder = Path.of(".");

  @BeforeEach
  void makesAFolder() throws IOException {
    folder = Files.createTempDirectory("fuzz");
  }

  @AfterEach
  void removesTheFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("evidence"));
    Files.delete(folder);
  }

  @FuzzTest(maxDuration = "1m")
  void readsGzip(byte[] file) throws Exception {
    isRead(beginning("1f8b08", file));
  }

  @FuzzTest(maxDuration = "1m")
  void readsZstd(byte[] file) throws Exception {
    isRead(beginning("28b52ffd", file));
  }

  @FuzzTest(maxDuration = "1m")
  void readsXz(byte[] file) throws Exception {
    isRead(beginning("fd377a585a00", file));
  }

  @FuzzTest(maxDuration = "1m")
  void readsBzip2(byte[] file) throws Exception {
    isRead(beginning("425a68", file));
  }

  @FuzzTest(maxDuration = "1m")
  void readsZip(byte[] file) throws Exception {
    isRead(beginning("504b0304", file));
  }

  @FuzzTest(maxDuration = "1m")
  void readsTar(byte[] file) throws Exception {
    isRead(file);
  }

  @FuzzTest(maxDuration = "1m")
  void readsText(byte[] file) throws Exception {
    isRead(file);
  }

  private void isRead(byte[] bytes) throws Exception {
    if (bytes.length == 0) {
      return;
    }
    Path file = Files.write(folder.resolve("evidence"), bytes);
    read(Evidence.of(List.of(file), LIMITS, CLOCK));
    read(Evidence.of(List.of(Path.of("-")), LIMITS, CLOCK, new ByteArrayInputStream(bytes)));
  }

  /// A second reading delivers what the first did.
  private static void read(Evidence evidence) throws InterruptedException {
    try (evidence) {
      Stock first = new Stock();
      evidence.read(first);
      assertThat(first.told()).isPositive();
      Stock second = new Stock();
      evidence.again(head -> true, second);
      second.delivered().forEach((path, count) -> same(path, first.delivered().get(path), count));
    }
  }

  private static void same(String path, AtomicLong first, AtomicLong second) {
    assertThat(second).as(path).hasValue(first.get());
  }

  private static byte[] beginning(String signature, byte[] bytes) {
    byte[] magic = HexFormat.of().parseHex(signature);
    for (int at = 0; at < magic.length; at++) {
      if (at >= bytes.length || bytes[at] != magic[at]) {
        byte[] signed = new byte[magic.length + bytes.length];
        System.arraycopy(magic, 0, signed, 0, magic.length);
        System.arraycopy(bytes, 0, signed, magic.length, bytes.length);
        return signed;
      }
    }
    return bytes;
  }
}
