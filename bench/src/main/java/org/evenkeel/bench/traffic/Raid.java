package org.evenkeel.bench.traffic;

import java.util.List;

/// One attack: who sends what in which part of the log.
///
/// @param share weight among all attack lines; 0 for a story, whose shots are fired once, in order
/// @param from where it begins, as a part of the log from 0 to 1
/// @param to where it ends
record Raid(
    String name,
    int share,
    double from,
    double to,
    List<String> addresses,
    String agent,
    List<Shot> shots) {

  /// One request and its answer; `{n}` in it stands for a counter.
  record Shot(String request, int status, int size) {}

  Raid {
    addresses = List.copyOf(addresses);
    shots = List.copyOf(shots);
    if (!(from >= 0 && from < to && to <= 1) || addresses.isEmpty()) {
      throw new IllegalArgumentException("Not a raid: " + name);
    }
  }

  boolean story() {
    return share == 0;
  }

  /// Lines of this raid when all raids that are no stories have `lines`, with weights of `shares`
  /// together. Never none.
  int lines(long lines, int shares) {
    return story() ? shots.size() : (int) Math.max(1, lines * share / shares);
  }

  /// The address of shot `n` of `count`: they take turns, one after the other.
  String address(int n, int count) {
    return addresses.get((int) ((long) n * addresses.size() / count));
  }
}
