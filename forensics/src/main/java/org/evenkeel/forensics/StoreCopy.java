package org.evenkeel.forensics;

import java.nio.file.Path;
import java.util.List;

/// What was copied from the store itself, to be read beside its logs.
///
/// @param webRoots folders or archives of the store's files
/// @param manifests lists of a release's files with their hashes
/// @param dumps database dumps
public record StoreCopy(List<Path> webRoots, List<Path> manifests, List<Path> dumps) {
  public StoreCopy {
    webRoots = List.copyOf(webRoots);
    manifests = List.copyOf(manifests);
    dumps = List.copyOf(dumps);
  }

  /// Nothing but logs was given.
  public static StoreCopy none() {
    return new StoreCopy(List.of(), List.of(), List.of());
  }

  public boolean isEmpty() {
    return webRoots.isEmpty() && dumps.isEmpty();
  }
}
