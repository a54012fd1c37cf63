package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.known.Edges;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.ClientTotals;
import org.evenkeel.forensics.scan.Count;
import org.evenkeel.forensics.scan.Hit;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.story.Times;
import org.jspecify.annotations.Nullable;

/// The actors of the document: crews, with all that the first pass counted of their clients.
final class ActorsOf {
  private static final int MOST = 200;
  private static final int AGENTS = 10;
  private static final int AGENT_LETTERS = 300;

  private final ScanResult scan;
  private final List<Crew> crews;
  private final Map<String, Map<String, Hit>> clients = new HashMap<>();

  ActorsOf(ScanResult scan, List<Crew> crews) {
    this.scan = scan;
    this.crews = crews;
    for (Hit hit : scan.hits()) {
      clients
          .computeIfAbsent(hit.address(), any -> new TreeMap<>())
          .putIfAbsent(hit.userAgent(), hit);
    }
  }

  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (Crew crew : crews) {
      boolean attacks = crew.grade().atLeast(named(crew).isEmpty() ? Grade.E2 : Grade.E1);
      Actor actor = attacks && actors.size() < MOST ? actor(crew) : null;
      if (actor != null) {
        actors.add(actor);
      }
    }
    return actors;
  }

  private @Nullable Actor actor(Crew crew) {
    Set<String> agents = new TreeSet<>();
    long requests = 0;
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (String address : named(crew)) {
      for (Hit hit : clients.getOrDefault(address, Map.of()).values()) {
        ClientTotals totals = scan.totals(hit);
        requests += totals.count(Count.REQUESTS);
        first = Math.min(first, Math.min(totals.first(), hit.first()));
        last = Math.max(last, Math.max(totals.last(), hit.last()));
        agents.add(cut(hit.userAgent()));
      }
    }
    if (requests == 0) {
      requests = crew.observations().stream().mapToLong(Observation::count).sum();
      first = crew.observations().stream().mapToLong(Observation::first).min().orElse(first);
      last = crew.observations().stream().mapToLong(Observation::last).max().orElse(last);
    }
    agents.remove("");
    Span seen = Times.span(first, last);
    if (seen == null) {
      return null;
    }
    return new Actor(
        crew.id(),
        named(crew).stream().filter(address -> !Edges.has(address) && !isHere(address)).toList(),
        agents.stream().limit(AGENTS).toList(),
        seen,
        requests,
        crew.observations().stream()
            .map(seenOf -> seenOf.act().phase())
            .distinct()
            .sorted()
            .toList(),
        crew.grade());
  }

  /// Without lines that name no client.
  private static List<String> named(Crew crew) {
    return crew.addresses().stream().filter(address -> !address.isEmpty()).toList();
  }

  private static String cut(String agent) {
    return agent.length() <= AGENT_LETTERS ? agent : agent.substring(0, AGENT_LETTERS) + "…";
  }

  /// Whether it is the server itself: no address of anybody.
  private static boolean isHere(String address) {
    return address.equals("localhost");
  }
}
