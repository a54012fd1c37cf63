package org.evenkeel.forensics.oracle;

/// How common browsers are among all visitors of the store.
@FunctionalInterface
public interface Browsers {
  /// Which part of the visitors has the one that calls itself `agent`, 0 to 1.
  double share(String agent);
}
