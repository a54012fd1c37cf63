package org.evenkeel.forensics.conformance;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.format.Format;

/// The samples that come with expected fields, and what is compared of each.
final class Cases {
  /// What a sample is recognised as that is in none of our formats.
  static final String UNKNOWN = "unknown";

  private Cases() {}

  /// Those whose formats are there.
  static List<Case> all() {
    Set<String> known =
        LogFormats.known().stream().map(Format::name).collect(toCollection(HashSet::new));
    known.add(UNKNOWN);
    return Stream.of(WebCases.all(), MessageCases.all(), SqlCases.all())
        .flatMap(List::stream)
        .filter(each -> known.containsAll(each.formats()))
        .toList();
  }

  static Case named(String title) {
    return all().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
  }
}
