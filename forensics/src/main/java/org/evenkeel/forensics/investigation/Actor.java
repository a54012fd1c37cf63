package org.evenkeel.forensics.investigation;

import java.util.List;

/// Someone behind the requests, as far as they can be told apart.
///
/// @param id `A1`, `A2` … most weighty first
/// @param addresses where the requests came from
/// @param userAgents what they called themselves, cut at 300 characters
/// @param seen first and last request
/// @param requests all requests from these addresses with these user agents
/// @param phases what stretches of an attack were seen
/// @param grade the strongest evidence against them
public record Actor(
    String id,
    List<String> addresses,
    List<String> userAgents,
    Span seen,
    long requests,
    List<Phase> phases,
    Grade grade) {
  public Actor {
    addresses = List.copyOf(addresses);
    userAgents = List.copyOf(userAgents);
    phases = List.copyOf(phases);
  }
}
