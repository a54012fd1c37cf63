package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.RuleProof;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.rule.Correlation;
import org.evenkeel.forensics.rule.Placeholders;
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
    int rule = 0;
    for (String name : names()) {
      if (!correlations().contains(name)) {
        wrong.addAll(wrong(rule++, name));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<String> wrong(int rule, String name) throws IOException {
    return claims(name).stream()
        .filter(claim -> fires(rule, claim.lines().getFirst()) != claim.must())
        .map(claim -> name + " " + claim)
        .toList();
  }

  @Test
  void correlationsComeTrueOfTheirStoriesAndOfNoOthers() throws IOException {
    RuleBook book = RuleBook.of(List.of(), Placeholders.none(), Clock.systemUTC());
    List<String> wrong = new ArrayList<>();
    for (String name : correlations()) {
      assertThat(claims(name)).extracting(RuleProof.Claim::must).contains(true, false);
      claims(name).stream()
          .filter(claim -> (book.comeTrue(name, claim.lines()) > 0) != claim.must())
          .forEach(claim -> wrong.add(name + ", line " + claim.number()));
    }
    assertThat(wrong).isEmpty();
  }

  private Set<String> correlations() {
    return pack.correlations().stream().map(Correlation::file).collect(Collectors.toSet());
  }

  private static List<RuleProof.Claim> claims(String name) throws IOException {
    return RuleProof.claims(Files.readAllLines(RULES.resolve(name.replace(".yml", ".lines"))));
  }

  private static List<String> names() throws IOException {
    return Files.readAllLines(RULES.resolve("index.txt"));
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
