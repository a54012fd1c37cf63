package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ShelfTest {
  private static byte[] shelf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    RuleLoader.shelve(bytes);
    return bytes.toByteArray();
  }

  private static Map<String, List<Draft>> read(byte[] shelf) {
    return Shelf.read(new ByteArrayInputStream(shelf));
  }

  private static RulePack pack(Map<String, List<Draft>> shelf) {
    var reader = new RuleReader(Placeholders.none());
    RuleLoader.own(reader, shelf);
    return reader.pack();
  }

  private static Optional<List<Draft>> drafts(String yaml) {
    return new RuleReader(Placeholders.none()).ownDrafts("a.yml", yaml);
  }

  @Test
  void whatWasReadIsWrittenAsItWas() throws IOException {
    var again = new ByteArrayOutputStream();
    var oncemore = new ByteArrayOutputStream();

    Shelf.write(new TreeMap<>(read(shelf())), again);
    Shelf.write(new TreeMap<>(read(again.toByteArray())), oncemore);

    assertThat(oncemore.toByteArray()).isEqualTo(again.toByteArray());
  }

  @Test
  void theRulesAreTheSameWithTheShelfAndWithout() throws IOException {
    var shelved = pack(read(shelf()));
    var fromYaml = pack(Map.of());

    assertThat(shelved.rules()).hasSameSizeAs(fromYaml.rules());
    for (int rule = 0; rule < fromYaml.rules().size(); rule++) {
      assertThat(shelved.rules().get(rule))
          .usingRecursiveComparison()
          .isEqualTo(fromYaml.rules().get(rule));
    }
  }

  @Test
  void theWholePackIsOnTheShelf() throws IOException {
    assertThat(read(shelf()).values().stream().mapToInt(List::size).sum())
        .isEqualTo(pack(Map.of()).rules().size());
  }

  @Test
  void everyKindOfTestKeepsItsMeaning() throws IOException {
    var drafts =
        drafts(
                """
                title: All kinds
                logsource: {category: webserver}
                detection:
                  text: {cs-uri-stem|cased|startswith: '/A*b', cs-method: GET}
                  pattern: {cs-uri-query|re|i: 'x{2,3}'}
                  network: {c-ip|cidr: '192.0.2.0/24'}
                  number: {sc-status|gte: 400}
                  missing: {cs-referer|exists: false}
                  same: {cs-uri-query|fieldref: cs-uri-stem}
                  keywords: [union, 'sel?ct']
                  condition: 1 of text* or (pattern and network) or not number or missing or same or keywords
                """)
            .orElseThrow();
    var bytes = new ByteArrayOutputStream();

    Shelf.write(Map.of("a.yml", drafts), bytes);

    assertThat(read(bytes.toByteArray()).get("a.yml")).usingRecursiveComparison().isEqualTo(drafts);
  }

  @Test
  void aFilterIsNotPutOnTheShelf() {
    assertThat(drafts("title: x\nfilter: {rules: any}\n")).isEmpty();
  }

  @Test
  void aShelfOfAnotherMakeIsLeftAlone() {
    assertThat(read(new byte[] {1, 2, 3, 4})).isEmpty();
  }
}
