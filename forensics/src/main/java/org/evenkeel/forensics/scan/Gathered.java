package org.evenkeel.forensics.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What all threads of the first pass gathered, put together.
///
/// @param clients totals of every client
/// @param hits every rule that fired, by client
/// @param guessers addresses that signed in, or tried to, again and again
record Gathered(ClientTable clients, Hits hits, Set<String> guessers) {
  static Gathered from(List<FirstPass> passes) {
    Gathered all = new Gathered(new ClientTable(), new Hits(), new HashSet<>());
    for (FirstPass pass : passes) {
      all.clients.merge(pass.clients());
      all.hits.merge(pass.hits());
      all.guessers.addAll(pass.guessers());
    }
    return all;
  }
}
