package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.evenkeel.forensics.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our verdicts beside those of the specification's JSON schemas, on the documents of its schema
/// tests: as they are, and with one thing changed.
class SpecificationTest {
  private static final String TESTS = "sigma-spec/tests/schema/";

  /// Rules that the documents refer to.
  private static final String REFERRED =
      List.of("recon_cmd_a", "recon_cmd_b", "recon_cmd_c", "rule_a_id", "website_access").stream()
              .map(name -> "name: " + name + "\n" + Ruled.rule("cs-host: a") + "---\n")
              .reduce("", String::concat)
          + "name: process_creation\nid: 5638f7c0-ac70-491d-8465-2a65075e0d86\n"
          + Ruled.rule("cs-host: a")
          + "---\nid: 6f3e2987-db24-4c78-a860-b4f4095a7095\n"
          + Ruled.rule("cs-host: a")
              .replace("category: webserver", "category: process_creation\n  product: windows")
          + "---\nid: df0841c0-9846-4e9f-ad8a-7df91571771b\n"
          + Ruled.rule("cs-host: a")
              .replace("category: webserver", "category: network\n  service: dns")
          + "---\n";

  @Test
  void documentsOfTheSchemaTestsAreGoodInBothEyes() throws IOException {
    List<String> bad = new ArrayList<>();
    Map<String, String> documents = documents();
    for (String path : documents.keySet()) {
      if (path.startsWith(TESTS) && path.endsWith(".yml")) {
        judge(path, documents.get(path), true, bad);
      }
    }
    assertThat(bad).isEmpty();
    assertThat(documents.keySet().stream().filter(path -> path.startsWith(TESTS))).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rules/rule_1.yml; title: A Title; x: y",
        "rules/rule_1.yml; title: A Title; title: [A, Title]",
        "rules/rule_1.yml; 545a5da6-f103-4919-a519-e9aec1026ee4; twelve",
        "rules/rule_1.yml; status: test; status: tested",
        "rules/rule_1.yml; level: high; level: very high",
        "rules/rule_1.yml; attack.t1211; attack",
        "rules/rule_1.yml; logsource:; logsources:",
        "rules/rule_1.yml; detection:; detections:",
        "rules/rule_1.yml; condition: selection; conditions: selection",
        "correlation/event_count.yml; title:; titel:",
        "correlation/event_count.yml; type: event_count; type: events",
        "correlation/event_count.yml; type: event_count; x: y",
        "correlation/event_count.yml; rules:; rule:",
        "correlation/event_count.yml; timespan: 1h; x: 1h",
        "correlation/event_count.yml; condition:; conditions:",
        "correlation/value_count.yml; condition:; conditions:",
        "correlation/temporal.yml; timespan: 5m; x: 5m",
        "correlation/temporal_ordered.yml; rules:; rule:",
        "filter/filter_1.yml; title:; titel:",
        "filter/filter_1.yml; logsource:; logsources:",
        "filter/filter_1.yml; rules:; rule:",
        "filter/filter_1.yml; condition:; conditions:"
      })
  void whatTheSchemaRefusesWeRefuse(String document, String from, String to) throws IOException {
    List<String> bad = new ArrayList<>();
    String path = TESTS + document;
    String text = documents().get(path);
    assertThat(text).contains(from);
    judge(path, text.replaceFirst(from, to), false, bad);
    assertThat(bad).isEmpty();
  }

  /// The schemas say "mandatory" where the reference implementation does without; so do we.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "correlation/event_count.yml; '    group-by:\n        - ComputerName\n'; ''",
        "rules/rule_1.yml; date: 2017-05-09; date: 2017/05/09",
        "correlation/event_count.yml; gte: 100; gte: 1.5"
      })
  void whatPySigmaTakesWeTake(String document, String from, String to) throws IOException {
    String text = documents().get(TESTS + document);
    assertThat(text).contains(from);
    assertThat(loads(text.replace(from, to))).isTrue();
  }

  private static void judge(String path, String text, boolean good, List<String> bad)
      throws IOException {
    if (schema(path).validate(text, InputFormat.YAML).isEmpty() != good) {
      bad.add("schema: " + path);
    }
    if (loads(text) != good) {
      bad.add("ours: " + path + " " + Ruled.problems(REFERRED + text));
    }
  }

  private static boolean loads(String text) {
    RulePack alone = Ruled.pack(REFERRED);
    RulePack pack = Ruled.pack(REFERRED + text);
    return pack.problems().size() == alone.problems().size();
  }

  private static Schema schema(String path) throws IOException {
    String name =
        path.contains("/rules/")
            ? "sigma-detection-rule-schema.json"
            : path.contains("/filter/")
                ? "sigma-filters-schema.json"
                : "sigma-correlation-rules-schema.json";
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    return registry.getSchema(documents().get("sigma-spec/json-schema/" + name));
  }

  private static Map<String, String> documents() throws IOException {
    Map<String, String> documents = new HashMap<>();
    try (InputStream file = Files.newInputStream(Shared.data("sigma/specification.tar.gz"));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().matches(".*\\.(yml|json)")) {
          documents.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return documents;
  }
}
