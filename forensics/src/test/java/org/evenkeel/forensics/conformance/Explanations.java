package org.evenkeel.forensics.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every reason we know for a difference. What none of them explains is a mistake of ours.
final class Explanations {
  private static final List<Explanation> ALL =
      Stream.of(
              WebExplanations.all(),
              ProxyExplanations.all(),
              IisExplanations.all(),
              ErrorExplanations.all(),
              LoginExplanations.all(),
              MessageExplanations.all())
          .flatMap(List::stream)
          .toList();

  private Explanations() {}

  static List<Explanation> all() {
    return ALL;
  }

  /// The first that explains `difference`.
  static Optional<Explanation> of(Difference difference) {
    return ALL.stream().filter(known -> known.explains().test(difference)).findFirst();
  }
}
