package org.evenkeel.desk.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerisTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final Path SCHEMAS = Path.of("../../shared/data/schemas/veris.tar.gz");

  private final Map<String, Fact> facts = new HashMap<>();

  @Test
  void aCaseOfWhichNothingIsKnownIsValid() throws IOException {
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(BreachKind.class)
  void eachKindOfBreachIsValid(BreachKind kind) throws IOException {
    say(kind.key(), "", Fact.State.CONFIRMED);

    assertThat(problems()).isEmpty();
  }

  @Test
  void everythingAtOnceIsValid() throws IOException {
    Arrays.stream(BreachKind.values()).forEach(kind -> say(kind.key(), "", Fact.State.SUSPECTED));
    Arrays.stream(HeldData.values()).forEach(data -> say(data.key(), "", Fact.State.CONFIRMED));
    say("effect.altered", "", Fact.State.CONFIRMED);
    say("effect.unavailable", "", Fact.State.SUSPECTED);
    say("cause", "insider", Fact.State.CONFIRMED);
    say("store.established", "NL,US-CA", Fact.State.CONFIRMED);

    assertThat(problems()).isEmpty();
  }

  @Test
  void theStoreIsNotNamed() {
    assertThat(document()).doesNotContain("Harbour Lamps");
  }

  private void say(String key, String value, Fact.State state) {
    facts.put(key, new Fact(key, value, state, "", "per_1", NOW));
  }

  private String document() {
    return Veris.of(
        new Incident("inc_1", "Slate Wharf", "Harbour Lamps", "WooCommerce", "", NOW, false),
        facts,
        NOW);
  }

  private List<?> problems() throws IOException {
    return schema().validate(document(), InputFormat.JSON);
  }

  private static Schema schema() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(SCHEMAS), "The schemas of VERIS are not beside the project: " + SCHEMAS);
    try (InputStream file = Files.newInputStream(SCHEMAS);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (!entry.getName().endsWith("verisc-merged.json")) {
        entry = tar.getNextEntry();
      }
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(new String(tar.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
