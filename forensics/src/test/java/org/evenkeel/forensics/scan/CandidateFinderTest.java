package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.rule.SigmaHq;
import org.junit.jupiter.api.Test;

/// What is skipped for speed is never a match: the finder's answer is that of trying every rule.
class CandidateFinderTest {
  private static final int LINES = 6_000;

  private final LineReader reader =
      new CombinedFormat().reader(Setting.utc(Instant.parse("2027-01-01T00:00:00Z")));
  private final Random random = new Random(11);

  @Test
  void theFinderAgreesWithTryingEveryRule() throws IOException {
    agrees(RuleSet.of(RuleLoader.load(List.of()).rules()));
  }

  @Test
  void theFinderAgreesOnTheRulesOfOthers() throws IOException {
    agrees(RuleSet.of(SigmaHq.pack().rules()));
  }

  private void agrees(RuleSet rules) throws IOException {
    CandidateFinder finder = new CandidateFinder(Prefilter.of(rules, Kind.WEB, rule -> true), 42);
    List<String> examples = examples();
    int fired = 0;
    for (int line = 0; line < LINES; line++) {
      Row row = read(mixed(examples));
      if (row != null) {
        Set<Integer> plain = plain(rules, row);
        assertThat(found(finder, row)).as(row.line()).isEqualTo(plain);
        fired += plain.isEmpty() ? 0 : 1;
      }
    }
    assertThat(fired).isGreaterThan(LINES / 50);
  }

  private static Set<Integer> found(CandidateFinder finder, Row row) {
    Set<Integer> found = new TreeSet<>();
    for (int at = finder.find(row) - 1; at >= 0; at--) {
      found.add(finder.match(at));
    }
    return found;
  }

  private static Set<Integer> plain(RuleSet rules, Row row) {
    Decoding decoding = new Decoding();
    decoding.start();
    PayloadFields.putAll(row);
    Set<Integer> found = new TreeSet<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      boolean about = rules.kinds(rule).contains(Kind.WEB);
      if (about && (rules.matches(rule, row) || rules.matches(rule, decoding.of(row)))) {
        found.add(rule);
      }
    }
    row.remove(Field.PAYLOAD_KIND);
    row.remove(Field.PAYLOAD_STRENGTH);
    row.remove(Field.PAYLOAD_DECODED);
    return found;
  }

  private Row read(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    return reader.read(row) == Reading.EVENT ? row : null;
  }

  /// The beginning of one example and the end of another, with a few bytes changed.
  private String mixed(List<String> examples) {
    String one = examples.get(random.nextInt(examples.size()));
    String other = examples.get(random.nextInt(examples.size()));
    String[] first = one.split("\"", -1);
    String[] second = other.split("\"", -1);
    for (int part = 1; part < Math.min(first.length, second.length); part += 2) {
      if (random.nextInt(4) == 0) {
        first[part] = second[part];
      }
    }
    StringBuilder line = new StringBuilder(String.join("\"", first));
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      line.setCharAt(random.nextInt(line.length()), (char) (' ' + random.nextInt(95)));
    }
    return line.toString();
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/rules/web"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".lines")).toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
            .forEach(line -> examples.add(line.substring(2)));
      }
    }
    return examples;
  }
}
