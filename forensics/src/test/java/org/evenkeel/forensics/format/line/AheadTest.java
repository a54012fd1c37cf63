package org.evenkeel.forensics.format.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AheadTest {
  private static final String REST =
      """
       - - [01/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 12 "-" "-"
      """
          .stripTrailing();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "192.0.2.1|192.0.2.1||",
        "shop.example 192.0.2.1|192.0.2.1|shop.example|",
        "203.0.113.9, 192.0.2.1|203.0.113.9||203.0.113.9, 192.0.2.1",
        "10.0.0.9, 203.0.113.9, 172.16.0.1|203.0.113.9||10.0.0.9, 203.0.113.9, 172.16.0.1",
        "10.0.0.9, fd00::1|fd00::1||10.0.0.9, fd00::1",
        "203.0.113.9, 10.0.0.1 192.0.2.1|192.0.2.1||203.0.113.9, 10.0.0.1",
        "\"203.0.113.9, 10.0.0.1\" 192.0.2.1|192.0.2.1||203.0.113.9, 10.0.0.1",
        "shop.example:443 \"203.0.113.9\" 192.0.2.1|192.0.2.1|shop.example:443|203.0.113.9",
        "shop.example 203.0.113.9, ::1|203.0.113.9|shop.example|203.0.113.9, ::1",
        "\"-\" 192.0.2.1|192.0.2.1||",
      })
  void theHostAndTheForwardedAddressesStandBeforeTheAddress(
      String ahead, String address, String host, String forwarded) {
    Row row = new Row();

    assertThat(read(row, ahead)).isEqualTo(Reading.EVENT);
    assertThat(row.text(Field.CLIENT_IP)).isEqualTo(address);
    assertThat(row.text(Field.HOST)).isEqualTo(host);
    assertThat(row.text(Field.FORWARDED_FOR)).isEqualTo(forwarded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {"a b 192.0.2.1", "a b, c d 192.0.2.1", "\"a 192.0.2.1", "a \"b\" \"c\" 192.0.2.1"})
  void anythingElseBeforeTheAddressIsUnreadable(String ahead) {
    assertThat(read(new Row(), ahead)).isEqualTo(Reading.UNREADABLE);
  }

  private static Reading read(Row row, String ahead) {
    byte[] line = (ahead + REST).getBytes(UTF_8);
    row.start(line, 0, line.length);
    return new CombinedFormat().reader(Setting.utc(Instant.EPOCH)).read(row);
  }
}
