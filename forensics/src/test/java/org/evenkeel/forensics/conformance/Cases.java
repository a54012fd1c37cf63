package org.evenkeel.forensics.conformance;

import java.util.List;
import java.util.stream.Stream;

/// The samples that come with expected fields, and what is compared of each.
final class Cases {
  private Cases() {}

  static List<Case> all() {
    return Stream.of(WebCases.all(), MessageCases.all(), SqlCases.all())
        .flatMap(List::stream)
        .toList();
  }

  static Case named(String title) {
    return all().stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
  }
}
