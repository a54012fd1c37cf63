package org.evenkeel.forensics.investigation;

/// The store's software, as its own addresses show it.
///
/// @param name `woocommerce`, `magento` …; empty when it is not known
/// @param why a sentence: what shows it, or that the owner said so
public record Platform(String name, String why) {
  public static final Platform UNKNOWN = new Platform("", "");
}
