package org.evenkeel.forensics.format.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

class AnyTimeTest {
  private static final Setting SETTING = Setting.utc(Instant.parse("2026-11-24T00:00:00Z"));
  private static final String EXPECTED = "2026-11-23T07:00:56Z";

  @Test
  void aTimeIsReadHoweverItIsWritten() {
    for (String text :
        List.of(
            "2026-11-23T08:00:56+01:00",
            "2026-11-23T08:00:56+0100",
            "2026-11-23 07:00:56",
            "2026-11-23 07:00:56 UTC",
            "2026/11/23 07:00:56",
            "23/Nov/2026:08:00:56 +0100",
            "[23/Nov/2026:07:00:56 +0000]",
            "[2026-11-23T07:00:56Z]",
            "1795417256",
            "1795417256000",
            "1795417256000000",
            "1795417256000000000",
            "1795417256.000")) {
      assertThat(read(text)).as(text).isEqualTo(EXPECTED);
    }
  }

  @Test
  void theClockThatATimeGoesByIsKnown() {
    AnyTime times = new AnyTime(new Setting(ZoneOffset.ofHours(3), Instant.parse(EXPECTED)));

    Map<String, Integer> offsets = new LinkedHashMap<>();
    offsets.put("2026-11-23T08:00:56-01:00", -3600);
    offsets.put("23/Nov/2026:08:00:56 +0130", 5400);
    offsets.put("2026-11-23T08:00:56Z", 0);
    offsets.put("2026-11-23 08:00:56", 3 * 3600);
    offsets.put("Nov 23 08:00:56", 3 * 3600);
    offsets.put("1795417256", 0);
    offsets.forEach(
        (text, offset) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          assertThat(times.micros(bytes, 0, bytes.length)).isNotEqualTo(Row.NO_TIME);
          assertThat(times.offsetSeconds()).as(text).isEqualTo(offset);
        });
  }

  @Test
  void bracketsWithoutEndAreNoTime() {
    for (int length : new int[] {1, 2, 8, 100_000}) {
      assertThat(micros("[".repeat(length))).as("%d brackets", length).isEqualTo(Row.NO_TIME);
    }
    assertThat(micros("[[2026-11-23T07:00:56Z]]")).isEqualTo(Row.NO_TIME);
  }

  @Test
  void whatIsNoDayHasNoTime() {
    for (String text :
        List.of(
            "",
            "[",
            "yesterday",
            "2026-02-30T00:00:00Z",
            "2026-11-23T24:00:00Z",
            "2026-11-23T07:60:00Z",
            "\0\0\0\0-\0\0-\0\0T07:00:56Z",
            "\0".repeat(10) + "T07:00:56Z",
            "99999999999999999999999",
            "2026-11-23T07:00:56+99:00")) {
      assertThat(micros(text)).as(text).isEqualTo(Row.NO_TIME);
    }
  }

  @Test
  void theFastWayAgreesWithItsPlainTwin() {
    IsoTime fast = new IsoTime(SETTING.zone());
    LogTime plain = new LogTime(SETTING);
    Random random = new Random(7);
    int agreed = 0;
    for (int round = 0; round < 200_000; round++) {
      byte[] text = meddled("2026-11-23T07:00:56.123456+01:00", random);
      int to = text.length - random.nextInt(14);
      long micros = fast.micros(text, 0, to);
      if (micros != Row.NO_TIME) {
        assertThat(plain.read(text, 0, to)).as(new String(text, 0, to)).isEqualTo(to);
        assertThat(plain.micros()).as(new String(text, 0, to)).isEqualTo(micros);
        agreed++;
      }
    }
    assertThat(agreed).isGreaterThan(10_000);
  }

  private static byte[] meddled(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String likely = "0123456789-:.TZ+ \0";
    for (int change = random.nextInt(3); change > 0; change--) {
      bytes[random.nextInt(bytes.length)] = (byte) likely.charAt(random.nextInt(likely.length()));
    }
    return bytes;
  }

  private static String read(String text) {
    return Instant.ofEpochSecond(0, micros(text) * 1000).toString();
  }

  private static long micros(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new AnyTime(SETTING).micros(bytes, 0, bytes.length);
  }
}
