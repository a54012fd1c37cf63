package org.evenkeel.forensics.format.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1",
        "POST /a.php?b=c HTTP/2.0",
        "GET /a b?c HTTP/1.0",
        "GET ?x HTTP/1.1",
        "GET - HTTP/1.1",
        "GET /old",
        "GET /a\\\"b HTTP/1.1",
        "\\x16\\x03"
      })
  void whereThePathStandsIsToldAsReadingTellsIt(String request) {
    String text = "192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] \"" + request + "\" 200 12";
    byte[] line = text.getBytes(UTF_8);
    Row row = read(text);
    long path =
        new CombinedFormat().reader(Setting.utc(Instant.EPOCH)).pathAt(line, 0, line.length);

    assertThat(path < 0 ? row.text(Field.PATH) : slice(line, path))
        .isEqualTo(row.has(Field.PATH) ? row.text(Field.PATH) : path < 0 ? null : "");
  }

  private static String slice(byte[] line, long place) {
    int from = (int) (place >>> 32);
    return new String(line, from, (int) place - from, UTF_8);
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
