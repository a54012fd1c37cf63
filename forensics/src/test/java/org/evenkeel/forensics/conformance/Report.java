package org.evenkeel.forensics.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// The agreement with another reader as Markdown: a table, then the differences explained.
record Report(List<Agreement> agreements) {
  String table() {
    StringBuilder table =
        new StringBuilder(
            """
            | log | samples | recognised as | events | fields compared | equal | explained | equal or explained |
            |---|---|---|---|---|---|---|---|
            """);
    for (Agreement each : agreements) {
      row(table, each, String.join(", ", each.formats()));
    }
    row(table, total(), "");
    return table.toString();
  }

  String explanations() {
    Map<Explanation, TreeSet<String>> where = new LinkedHashMap<>();
    Map<Explanation, Integer> counts = new LinkedHashMap<>();
    for (Explanation known : Explanations.all()) {
      counts.put(known, 0);
      where.put(known, new TreeSet<>());
    }
    for (Agreement each : agreements) {
      for (Difference difference : each.differences()) {
        Explanations.of(difference)
            .ifPresent(
                known -> {
                  counts.merge(known, 1, Integer::sum);
                  where.get(known).add(each.log());
                });
      }
    }
    StringBuilder list = new StringBuilder("| fields | logs | why |\n|---|---|---|\n");
    counts.forEach(
        (known, count) ->
            list.append(
                "| %d | %s | %s |%n"
                    .formatted(count, String.join(", ", where.get(known)), known.text())));
    return list.toString();
  }

  /// Differences that nothing explains.
  List<Difference> unexplained() {
    return agreements.stream()
        .flatMap(each -> each.differences().stream())
        .filter(difference -> Explanations.of(difference).isEmpty())
        .toList();
  }

  private Agreement total() {
    return new Agreement(
        "**all**",
        List.of(),
        agreements.stream().mapToInt(Agreement::files).sum(),
        agreements.stream().mapToInt(Agreement::events).sum(),
        agreements.stream().mapToInt(Agreement::compared).sum(),
        agreements.stream().flatMap(each -> each.differences().stream()).toList());
  }

  private static void row(StringBuilder table, Agreement each, String formats) {
    long explained =
        each.differences().stream()
            .filter(difference -> Explanations.of(difference).isPresent())
            .count();
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %s | %d | %d | %s | %d | %s |%n",
            each.log(),
            each.files(),
            formats,
            each.events(),
            each.compared(),
            share(each.equal(), each.compared()),
            explained,
            share(each.equal() + explained, each.compared())));
  }

  private static String share(long part, long whole) {
    return String.format(
        Locale.ROOT, "%.1f %%", whole == 0 ? 0 : Math.floor(1000.0 * part / whole) / 10);
  }
}
