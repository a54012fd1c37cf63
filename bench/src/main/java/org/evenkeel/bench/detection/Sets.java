package org.evenkeel.bench.detection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Reads the labelled sets. They belong to others and stand beside the project.
final class Sets {
  private final Path folder;

  Sets(Path folder) {
    this.folder = folder;
  }

  /// Values of parameters with their classes: a CSV file of value, length, class, label.
  List<Sample> httpParams() throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<List<String>> rows = Csv.rows(text("httpparams-train.csv.gz"));
    for (List<String> row : rows.subList(1, rows.size())) {
      samples.add(Sample.ofValue(row.get(0), row.get(2), !row.get(2).equals("norm")));
    }
    return samples;
  }

  /// Strings for SQL and script injection, and strings that were once taken for them.
  List<Sample> libinjection() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (InputStream file = open("libinjection-data.tar.gz");
        TarArchiveInputStream tar = new TarArchiveInputStream(file)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        String label =
            name.startsWith("sqli-")
                ? "sqli"
                : name.startsWith("xss-") ? "xss" : name.startsWith("false_") ? "harmless" : "";
        if (!label.isEmpty()) {
          String text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .forEach(
                  line ->
                      samples.add(Sample.ofValue(undone(line), label, !label.equals("harmless"))));
        }
      }
    }
    return samples;
  }

  /// Many of them are stored as they stand in an address.
  private static String undone(String line) {
    try {
      return line.indexOf('%') < 0
          ? line
          : URLDecoder.decode(line.replace("+", "%20"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return line;
    }
  }

  /// Test requests of a firewall's rules.
  List<Sample> firewallTests() throws IOException {
    return text("crs-odd.jsonl.gz").lines().map(FirewallTest::sample).toList();
  }

  /// Requests that test stores for published weaknesses.
  List<Template> templates() throws IOException {
    return text("store-cves-even.jsonl.gz").lines().map(Template::of).toList();
  }

  private String text(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private InputStream open(String name) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(name))));
  }
}
