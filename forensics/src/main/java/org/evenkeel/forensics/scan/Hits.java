package org.evenkeel.forensics.scan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.jspecify.annotations.Nullable;

/// All hits of one thread, later of all: one `Hit` for each rule and client, so that a million
/// guesses of one attacker take the room of one.
final class Hits {
  private static final int MOST = 100_000;
  private static final int FEW = 200;
  private static final int AGENTS = 5_000;
  private static final String MANY = "(more clients than are told apart)";

  private final Map<Key, Hit> hits = new HashMap<>();

  /// Of rules that mean little of many, the clients that are kept, by hashes of their own.
  private final Map<Integer, NavigableMap<Long, Key>> few = new HashMap<>();

  /// Programs' names, each once: a thousand clients have a dozen.
  private final Map<String, String> agents = new HashMap<>();

  private record Key(int rule, long client) {}

  void add(int rule, long client, Row row, LineLoop at) {
    Key key = new Key(rule, client);
    Hit hit = hits.get(key);
    if (hit == null) {
      hit = hits.size() < MOST ? named(key, row) : crowd(rule);
    }
    hit.add(row, at);
  }

  /// The same for a few clients, those with the smallest hashes; of the others nothing is kept.
  void addIfFew(int rule, long client, Row row, LineLoop at) {
    Key key = new Key(rule, client);
    if (!hits.containsKey(key)) {
      NavigableMap<Long, Key> kept = few.computeIfAbsent(rule, any -> new TreeMap<>());
      long hash = hash(row);
      if (kept.size() >= FEW && hash >= kept.lastKey()) {
        return;
      }
      kept.put(hash, key);
      prune(kept);
    }
    add(rule, client, row, at);
  }

  /// The same in every run, unlike the client's own.
  private static long hash(Row row) {
    long address = row.has(Field.CLIENT_IP) ? SmallestHashes.hash(row, Field.CLIENT_IP) : 0;
    long agent = row.has(Field.USER_AGENT) ? SmallestHashes.hash(row, Field.USER_AGENT) : 0;
    return address ^ Long.rotateLeft(agent, 23);
  }

  private void prune(NavigableMap<Long, Key> kept) {
    while (kept.size() > FEW) {
      hits.remove(kept.pollLastEntry().getValue());
    }
  }

  private Hit named(Key key, Row row) {
    String address = row.text(Field.CLIENT_IP);
    String agent = known(row.text(Field.USER_AGENT));
    Hit hit =
        new Hit(key.rule, key.client, address == null ? "" : address, agent == null ? "" : agent);
    hits.put(key, hit);
    return hit;
  }

  private @Nullable String known(@Nullable String agent) {
    if (agent == null || agents.size() >= AGENTS) {
      return agent;
    }
    String known = agents.putIfAbsent(agent, agent);
    return known == null ? agent : known;
  }

  private Hit crowd(int rule) {
    return hits.computeIfAbsent(new Key(rule, 0), key -> new Hit(rule, 0, MANY, ""));
  }

  void merge(Hits other) {
    other.hits.forEach(
        (key, hit) ->
            hits.merge(
                key,
                hit,
                (mine, theirs) -> {
                  mine.merge(theirs);
                  return mine;
                }));
    other.few.forEach(
        (rule, theirs) -> {
          NavigableMap<Long, Key> kept = few.computeIfAbsent(rule, any -> new TreeMap<>());
          kept.putAll(theirs);
          prune(kept);
        });
  }

  Collection<Hit> all() {
    return hits.values();
  }
}
