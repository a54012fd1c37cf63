package org.evenkeel.forensics.scan;

/// Paths, by their hashes, on which anyone was turned away: where others are, being let in means
/// something.
final class TurnedAway {
  private static final int MOST = 50_000;

  private final LongSet refused = new LongSet(MOST);
  private final LongSet redirected = new LongSet(MOST);

  void see(int status, long path) {
    if (status == 401 || status == 403) {
      add(refused, path);
    } else if (status == 302) {
      add(redirected, path);
    }
  }

  private static void add(LongSet paths, long path) {
    if (paths.size() < MOST) {
      paths.add(path);
    }
  }

  void merge(TurnedAway other) {
    refused.addAll(other.refused, MOST);
    redirected.addAll(other.redirected, MOST);
  }

  /// By 401 or 403.
  boolean isRefused(long path) {
    return refused.contains(path);
  }

  /// By 302, as to a page for signing in.
  boolean isRedirected(long path) {
    return redirected.contains(path);
  }
}
