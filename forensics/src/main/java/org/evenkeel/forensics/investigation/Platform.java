package org.evenkeel.forensics.investigation;

import java.util.Optional;

/// The store's software, as its own addresses show it.
///
/// @param name `woocommerce`, `magento` …; empty when it is not known
/// @param why a sentence: what shows it, or that the owner said so
/// @param contradiction a sentence, when the log speaks for other software than the owner said;
///   else empty
public record Platform(String name, String why, String contradiction) {
  public static final Platform UNKNOWN = new Platform("", "");

  public Platform(String name, String why) {
    this(name, why, "");
  }

  /// For people: which it is, and why.
  public String sentence() {
    return name.isEmpty()
        ? "The store's software did not show itself."
        : "The store's software is " + name + ". " + why + ".";
  }

  /// Its name, as far as nothing speaks against it; else empty.
  public String trusted() {
    return contradiction.isEmpty() ? name : "";
  }

  /// What has to be found out about it.
  public Optional<String> doubt() {
    return contradiction.isEmpty() ? Optional.empty() : Optional.of(contradiction);
  }
}
