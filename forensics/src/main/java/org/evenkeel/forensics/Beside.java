package org.evenkeel.forensics;

import java.nio.file.Path;
import java.util.Optional;
import org.evenkeel.forensics.recognise.StoreKind;
import org.jspecify.annotations.Nullable;

/// What the owner gives beside the logs.
///
/// @param orders a table of the store's orders, null when not given
/// @param store the store's software, null when it is to be found out
/// @param copy files and database dumps of the store itself
public record Beside(@Nullable Path orders, @Nullable StoreKind store, StoreCopy copy) {
  /// Nothing.
  public static Beside nothing() {
    return new Beside(null, null, StoreCopy.none());
  }

  Optional<Path> orderList() {
    return Optional.ofNullable(orders);
  }
}
