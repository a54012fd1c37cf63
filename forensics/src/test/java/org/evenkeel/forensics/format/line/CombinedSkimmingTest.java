package org.evenkeel.forensics.format.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Skim;
import org.junit.jupiter.api.Test;

/// What is skimmed of a line is what reading it says; what is not as usual is left to reading.
class CombinedSkimmingTest {
  private static final long SALT = 77;
  private static final String TIME = "[01/Mar/2026:10:00:0%d +0000]";
  private static final List<String> USUAL =
      List.of(
          "192.0.2.1 - - " + TIME + " \"GET / HTTP/1.1\" 200 12",
          "2001:db8::77:1 - - " + TIME + " \"GET /a?b=c HTTP/2.0\" 404 - \"-\" \"Mozilla/5.0 (X)\"",
          "192.0.2.10 - - " + TIME + " \"POST /wp-login.php HTTP/1.1\" 302 0 \"https://a/b\" \"-\"",
          "192.0.2.1 - - " + TIME + " \"HEAD / HTTP/1.1\" 301 1234567 \"\" \"curl/8.5.0\" 0.003\r");

  private final LineReader reader = new CombinedReader(Setting.utc(Instant.EPOCH));
  private final Skim skim = new Skim(SALT);
  private final Random random = new Random(3);

  @Test
  void usualLinesAreSkimmed() {
    for (String line : USUAL) {
      byte[] log = log(line.formatted(7));
      assertThat(reader.skim(log, 0, log.length - 64, skim)).as(line).isPositive();
      agree(log);
    }
  }

  @Test
  void whatIsSkimmedOfLinesThatWereMeddledWithIsWhatReadingSays() {
    String meddling = "\" []\\?-:/+*\n\r9";
    int skimmed = 0;
    for (int round = 0; round < 40_000; round++) {
      String line = USUAL.get(random.nextInt(USUAL.size())).formatted(random.nextInt(10));
      StringBuilder changed = new StringBuilder(line);
      for (int change = random.nextInt(3); change > 0; change--) {
        char letter = meddling.charAt(random.nextInt(meddling.length()));
        changed.setCharAt(random.nextInt(line.length()), letter);
      }
      skimmed += agree(log(changed.toString())) ? 1 : 0;
    }
    assertThat(skimmed).isGreaterThan(15_000);
  }

  @Test
  void aLineThatIsCutShortIsLeftToReading() {
    byte[] log = log(USUAL.get(1).formatted(3));
    int end = USUAL.get(1).formatted(3).length();
    for (int to = 0; to < end; to++) {
      assertThat(reader.skim(log, 0, to, skim)).as("cut at " + to).isNegative();
    }
  }

  private boolean agree(byte[] log) {
    int to = log.length - 64;
    int end = reader.skim(log, 0, to, skim);
    if (end < 0) {
      return false;
    }
    String text = new String(log, 0, end, ISO_8859_1);
    assertThat(end).as(text).isEqualTo(Octet.endOfLine(log, 0, to));
    Row row = new Row();
    row.start(log, 0, end > 0 && log[end - 1] == '\r' ? end - 1 : end);
    assertThat(reader.read(row)).as(text).isEqualTo(Reading.EVENT);
    assertThat(row.kind()).isEqualTo(Kind.WEB);
    assertThat(skim.time()).as(text).isEqualTo(row.time());
    assertThat(skim.status()).as(text).isEqualTo(row.status());
    assertThat(skim.sent()).as(text).isEqualTo(Math.max(0, row.sent()));
    assertThat(skim.addressEnd()).as(text).isEqualTo(row.end(Field.CLIENT_IP));
    assertThat(skim.address()).as(text).isEqualTo(hash(row, Field.CLIENT_IP));
    assertThat(skim.referer()).as(text).isEqualTo(hash(row, Field.REFERER));
    assertThat(skim.agent()).as(text).isEqualTo(hash(row, Field.USER_AGENT));
    return true;
  }

  private static long hash(Row row, Field field) {
    return row.has(field) ? Octet.hash(row.base(field), row.start(field), row.end(field), SALT) : 0;
  }

  /// The line, and behind the log's end what an earlier one left in the array.
  private static byte[] log(String line) {
    return (line + "\n" + "left\"over \n".repeat(6).substring(0, 64)).getBytes(ISO_8859_1);
  }
}
