package org.evenkeel.bench.realism;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What a log looks like from afar: seven distributions.
final class Portrait {
  private final Map<String, Shares> shares = new LinkedHashMap<>();
  private final Map<String, Client> clients = new HashMap<>();
  private long lines;
  private long unread;

  /// One address.
  private static final class Client {
    private long last = Long.MIN_VALUE;
    private long requests;
    private final Set<String> agents = new HashSet<>();
  }

  Portrait() {
    shares.put("status", Shares.ofKinds());
    shares.put("method", Shares.ofKinds());
    shares.put("referer (none, own, other)", Shares.ofKinds());
    shares.put("bytes of answers of 200", Shares.ofNumbers());
    shares.put("seconds between requests of a client", Shares.ofNumbers());
    shares.put("requests of a client", Shares.ofNumbers());
    shares.put("agents of a client", Shares.ofNumbers());
  }

  void add(String line) {
    lines++;
    Request.of(line).ifPresentOrElse(this::add, () -> unread++);
  }

  private void add(Request request) {
    of("status").add(request.status());
    of("method").add(request.method().hashCode());
    of("referer (none, own, other)").add(origin(request.referer()));
    if (request.status() == 200) {
      of("bytes of answers of 200").add(request.bytes());
    }
    Client client = clients.computeIfAbsent(request.address(), any -> new Client());
    if (client.last != Long.MIN_VALUE) {
      of("seconds between requests of a client").add(Math.max(0, request.second() - client.last));
    }
    client.last = request.second();
    client.requests++;
    client.agents.add(request.agent());
  }

  private static int origin(String referer) {
    if (referer.equals("-") || referer.isEmpty()) {
      return 0;
    }
    return referer.contains("semicomplete")
            || referer.contains("buttercup")
            || referer.contains(".example")
        ? 1
        : 2;
  }

  private Shares of(String name) {
    Shares found = shares.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No such share: " + name);
    }
    return found;
  }

  /// Ends it: what is counted per client is complete now.
  Portrait done() {
    for (Client client : clients.values()) {
      of("requests of a client").add(client.requests);
      of("agents of a client").add(client.agents.size());
    }
    clients.clear();
    return this;
  }

  Set<String> names() {
    return shares.keySet();
  }

  double distance(Portrait other, String name) {
    return of(name).distance(other.of(name));
  }

  long lines() {
    return lines;
  }

  long unread() {
    return unread;
  }
}
