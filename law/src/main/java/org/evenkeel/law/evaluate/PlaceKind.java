package org.evenkeel.law.evaluate;

import org.evenkeel.law.facts.Places;

/// How a place's people are counted, and when its law concerns a store at all.
enum PlaceKind {
  /// A state of the United States.
  STATE,
  /// All of the United States.
  UNITED_STATES,
  /// A state of the EEA, with its own authority.
  EEA_STATE,
  /// The EEA as a whole.
  EEA,
  UNITED_KINGDOM,
  /// A part of a country with a law of its own.
  PART,
  /// A zone whose law binds the firms established in it.
  FREE_ZONE,
  /// Any other country, its parts included.
  COUNTRY,
  /// A contract: a card scheme, the industry's standard, an insurer.
  SCHEME;

  static PlaceKind of(String place) {
    return switch (place) {
      case "US" -> UNITED_STATES;
      case "EU" -> EEA;
      case "GB" -> UNITED_KINGDOM;
      case "AE-DU", "AE-AZ" -> FREE_ZONE;
      default -> {
        if (place.startsWith("X-")) {
          yield SCHEME;
        }
        if (place.startsWith("US-")) {
          yield STATE;
        }
        if (place.indexOf('-') > 0) {
          yield PART;
        }
        yield Places.isInEea(place) ? EEA_STATE : COUNTRY;
      }
    };
  }
}
