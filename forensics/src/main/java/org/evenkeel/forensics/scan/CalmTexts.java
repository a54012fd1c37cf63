package org.evenkeel.forensics.scan;

/// Remembers requests, browsers and referers of which no rule and no judge of values wants to know
/// anything: what most lines are made of. Such a line costs three look-ups, and none in the tables
/// of its parts. Browsers and referers are few and have a table of their own. One per thread.
final class CalmTexts {
  private static final int REQUESTS = 1 << 16;
  private static final int SENDERS = 1 << 14;
  private static final long OF_AGENT = 0x9fb21c651e98df25L;
  private static final long OF_REFERER = 0xd6e8feb86659fd93L;

  private final QuietTexts requests = new QuietTexts(REQUESTS);
  private final QuietTexts senders = new QuietTexts(SENDERS);
  private long request;
  private long agent;
  private long referer;

  /// Whether all three are known to be calm. Target and method belong together.
  boolean knows(long targetHash, long methodHash, long agentHash, long refererHash) {
    request = targetHash ^ Long.rotateLeft(methodHash, 29);
    agent = agentHash ^ OF_AGENT;
    referer = refererHash ^ OF_REFERER;
    return requests.knows(request) && senders.knows(agent) && senders.knows(referer);
  }

  /// Whether browser and referer alone are.
  boolean knowsSender(long agentHash, long refererHash) {
    return senders.knows(agentHash ^ OF_AGENT) && senders.knows(refererHash ^ OF_REFERER);
  }

  /// Whether the request asked about last is.
  boolean knowsRequest() {
    return requests.knows(request);
  }

  /// Remembers those asked about last that are not among the `loud` ones: 1 for the request, 2 for
  /// the user agent, 4 for the referer.
  void remember(int loud) {
    remember(requests, (loud & 1) == 0, request);
    remember(senders, (loud & 2) == 0, agent);
    remember(senders, (loud & 4) == 0, referer);
  }

  private static void remember(QuietTexts texts, boolean calm, long text) {
    if (calm && !texts.knows(text)) {
      texts.remember(text);
    }
  }
}
