package org.evenkeel.forensics.format.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

class CombinedFormatTest {
  @Test
  void aRefererThatIsABareDashHidesNoUserAgent() {
    Row row =
        read(
            """
            192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 12 - "Android" 13
            """);

    assertThat(row.has(Field.REFERER)).isFalse();
    assertThat(row.text(Field.USER_AGENT)).isEqualTo("Android");
  }

  @Test
  void whereTheClientStandsIsToldWithoutReading() {
    byte[] line =
        "x192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200".getBytes(UTF_8);
    byte[] named = "192.0.2.1 - anna [01/Mar/2026:10:00:00 +0000]".getBytes(UTF_8);
    var reader = new CombinedFormat().reader(Setting.utc(Instant.EPOCH));

    assertThat(reader.clientAt(line, 1, line.length)).isEqualTo(1L << 32 | 10);
    assertThat(reader.clientAt(named, 0, named.length)).isNegative();
    assertThat(reader.clientAt(line, 0, 5)).isNegative();
  }

  private static Row read(String text) {
    byte[] line = text.strip().getBytes(UTF_8);
    Row row = new Row();
    row.start(line, 0, line.length);
    assertThat(new CombinedFormat().reader(Setting.utc(Instant.EPOCH)).read(row))
        .isEqualTo(Reading.EVENT);
    return row;
  }
}
