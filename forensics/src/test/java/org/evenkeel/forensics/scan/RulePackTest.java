package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;
import org.junit.jupiter.api.Test;

/// Every rule fires on the lines beside it that it must fire on, and on none of the others.
class RulePackTest {
  private static final Path RULES = Path.of("src/main/resources/rules");

  private final RulePack pack = RuleLoader.load(List.of());
  private final RuleSet rules = RuleSet.of(pack.rules());
  private final Map<Kind, CandidateFinder> finders = new EnumMap<>(Kind.class);

  @Test
  void theWholePackLoads() {
    assertThat(pack.problems()).isEmpty();
    assertThat(pack.rules()).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void theIndexNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      List<String> there =
          files
              .map(file -> RULES.relativize(file).toString())
              .filter(name -> name.endsWith(".yml"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(RULES.resolve("index.txt"))).containsExactlyElementsOf(there);
    }
  }

  @Test
  void rulesFireOnTheirLinesAndOnNoOthers() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> names = Files.readAllLines(RULES.resolve("index.txt"));
    for (int rule = 0; rule < names.size(); rule++) {
      wrong.addAll(wrong(rule, names.get(rule)));
    }
    assertThat(wrong).isEmpty();
  }

  private List<String> wrong(int rule, String name) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(RULES.resolve(name.replace(".yml", ".lines")))) {
      boolean must = line.startsWith("+ ");
      if ((must || line.startsWith("- ")) && fires(rule, line.substring(2)) != must) {
        wrong.add(name + " " + line);
      }
    }
    return wrong;
  }

  private boolean fires(int rule, String line) {
    Row row = read(line);
    CandidateFinder finder =
        finders.computeIfAbsent(
            row.kind(), kind -> new CandidateFinder(Prefilter.of(rules, kind, any -> true), 42));
    int matches = finder.find(row);
    for (int match = 0; match < matches; match++) {
      if (finder.match(match) == rule) {
        return true;
      }
    }
    return false;
  }

  /// Read by the first format that can.
  private static Row read(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Setting setting = Setting.utc(Instant.parse("2027-01-01T00:00:00Z"));
    for (Format format : LogFormats.known()) {
      Row row = new Row();
      row.start(bytes, 0, bytes.length);
      if (format.reader(setting).read(row) == Reading.EVENT) {
        return row;
      }
    }
    throw new AssertionError("no format reads " + line);
  }
}
