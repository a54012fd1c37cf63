package org.evenkeel.forensics.format.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.traffic.Plan;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

/// The fast reader says of every line what the plain one says.
class PlainCombinedTest {
  private final LineReader reader = new CombinedReader(Setting.utc(Instant.EPOCH));
  private final Random random = new Random(5);

  @Test
  void bothReadersAgreeOnOrdinaryTraffic() throws IOException {
    for (String line : lines()) {
      assertThat(fast(line)).as(line).isEqualTo(PlainCombined.read(line));
    }
  }

  @Test
  void bothReadersAgreeOnLinesThatWereMeddledWith() throws IOException {
    String meddling = "\" []\\?-:/+ ";
    for (String line : lines()) {
      StringBuilder changed = new StringBuilder(line);
      for (int change = 0; change < 3; change++) {
        char letter = meddling.charAt(random.nextInt(meddling.length()));
        changed.setCharAt(random.nextInt(line.length()), letter);
      }
      String broken = changed.toString();
      assertThat(fast(broken)).as(broken).isEqualTo(PlainCombined.read(broken));
    }
  }

  @Test
  void bothReadersAgreeOnWhatStandsBeforeTheAddress() {
    String[] words = {
      "a", "10.1.2.3,", "172.31.0.1,", "b,", "-", ",", "", "\"", "\"c,", "d\"", "\"e\""
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder line = new StringBuilder();
      for (int word = random.nextInt(5); word > 0; word--) {
        line.append(words[random.nextInt(words.length)]).append(' ');
      }
      String whole = line + "::1 - bob [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 1";
      assertThat(fast(whole)).as(whole).isEqualTo(PlainCombined.read(whole));
    }
  }

  private PlainCombined.Line fast(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    if (reader.read(row) != Reading.EVENT) {
      return null;
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (row.has(field)) {
        byte[] base = row.base(field);
        fields.put(field, PlainCombined.text(base, row.start(field), row.end(field)));
      }
    }
    return new PlainCombined.Line(fields, row.time() == Row.NO_TIME ? null : row.time());
  }

  private static List<String> lines() throws IOException {
    var out = new ByteArrayOutputStream();
    LogGenerator.write(Plan.ofLines(5_000), out);
    return out.toString(StandardCharsets.ISO_8859_1).lines().toList();
  }
}
