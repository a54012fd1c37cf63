package org.evenkeel.forensics.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Event;

/// Reads all samples of a case and holds them against what was expected.
final class Comparison {
  private static final String EXPECTED = "-expected.json";

  private final Case samples;
  private final List<Difference> differences = new ArrayList<>();
  private final TreeSet<String> formats = new TreeSet<>();
  private int files;
  private int events;
  private int compared;

  private Comparison(Case samples) {
    this.samples = samples;
  }

  static Agreement of(Case samples, SortedMap<String, byte[]> archive) {
    Comparison comparison = new Comparison(samples);
    archive.forEach(
        (path, log) -> {
          byte[] expected = archive.get(path + EXPECTED);
          if (expected != null
              && path.contains("/" + samples.folder().replace("/", "/data_stream/") + "/")) {
            comparison.file(path, log, Expected.read(expected));
          }
        });
    return new Agreement(
        samples.title(),
        List.copyOf(comparison.formats),
        comparison.files,
        comparison.events,
        comparison.compared,
        comparison.differences);
  }

  private void file(String path, byte[] log, List<Optional<Expected>> documents) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    Sample sample = Sample.of(samples, log);
    if (sample.groups().size() != documents.size()) {
      throw new IllegalStateException(
          "%s: %d events expected, %d lines that begin one"
              .formatted(path, documents.size(), sample.groups().size()));
    }
    files++;
    formats.add(sample.format());
    for (int at = 0; at < documents.size(); at++) {
      Sample.Group group = sample.groups().get(at);
      documents.get(at).ifPresent(document -> event(file, group, document));
    }
  }

  private void event(String file, Sample.Group group, Expected document) {
    events++;
    for (Mapping mapping : samples.mappings()) {
      Optional<String> expected = mapping.expected().apply(document);
      Optional<String> ours = group.event().flatMap(mapping.ours());
      compared += expected.isPresent() || ours.isPresent() ? 1 : 0;
      if (!expected.equals(ours)) {
        differences.add(
            new Difference(
                samples.title(),
                file,
                group.line(),
                mapping.field(),
                expected,
                ours,
                group.event().map(Event::fields).orElse(Map.of())));
      }
    }
  }
}
