package org.evenkeel.forensics.conformance;

import java.util.List;

/// How far two readers of the same samples agree.
///
/// @param log title of the case
/// @param formats our formats that were recognised
/// @param files how many samples
/// @param events how many events the other reader found
/// @param compared fields that at least one reader found
/// @param differences those they do not agree on
record Agreement(
    String log,
    List<String> formats,
    int files,
    int events,
    int compared,
    List<Difference> differences) {

  int equal() {
    return compared - differences.size();
  }
}
