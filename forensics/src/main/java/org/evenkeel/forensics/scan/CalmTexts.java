package org.evenkeel.forensics.scan;

/// Remembers requests, browsers and referers of which no rule and no judge of values wants to know
/// anything: what most lines are made of. Such a line costs three look-ups in one table, and none
/// in those of its parts. One per thread.
final class CalmTexts {
  private static final int TEXTS = 1 << 16;
  private static final long OF_AGENT = 0x9fb21c651e98df25L;
  private static final long OF_REFERER = 0xd6e8feb86659fd93L;

  private final QuietTexts texts = new QuietTexts(TEXTS);
  private long request;
  private long agent;
  private long referer;

  /// Whether all three are known to be calm. Target and method belong together.
  boolean knows(long targetHash, long methodHash, long agentHash, long refererHash) {
    request = targetHash ^ Long.rotateLeft(methodHash, 29);
    agent = agentHash ^ OF_AGENT;
    referer = refererHash ^ OF_REFERER;
    return texts.knows(request) && texts.knows(agent) && texts.knows(referer);
  }

  /// Remembers those asked about last that are not among the `loud` ones: 1 for the request, 2 for
  /// the user agent, 4 for the referer.
  void remember(int loud) {
    remember((loud & 1) == 0, request);
    remember((loud & 2) == 0, agent);
    remember((loud & 4) == 0, referer);
  }

  private void remember(boolean calm, long text) {
    if (calm && !texts.knows(text)) {
      texts.remember(text);
    }
  }
}
