package org.evenkeel.law.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.law.facts.Count;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Places;
import org.evenkeel.law.facts.Tri;
import org.jspecify.annotations.Nullable;

/// How many people a law counts, by the kind of its place.
final class People {
  private final Map<String, Count> given;
  private final Map<String, Count> countries = new HashMap<>();
  private final @Nullable List<String> established;
  private final Count all;
  private final Count inEea;
  private final Count mostInOneState;
  private final @Nullable String lead;

  People(Facts facts) {
    given = facts.people();
    established = facts.store().established();
    Count total = Count.NONE;
    Count eea = Count.NONE;
    Count state = Count.NONE;
    for (Map.Entry<String, Count> entry : given.entrySet()) {
      String place = entry.getKey();
      Count count = entry.getValue();
      total = total.plus(count);
      countries.merge(Places.country(place), count, Count::plus);
      if (Places.isInEea(place)) {
        eea = eea.plus(count);
      }
      if (place.startsWith("US-")) {
        state =
            new Count(Math.max(state.least(), count.least()), Math.max(state.most(), count.most()));
      } else if (place.equals("US")) {
        state = new Count(0, count.most());
      }
    }
    all = total;
    inEea = eea;
    mostInOneState = state;
    lead = lead(established);
  }

  private static @Nullable String lead(@Nullable List<String> established) {
    if (established != null) {
      for (String place : established) {
        if (Places.isInEea(place)) {
          return place;
        }
      }
    }
    return null;
  }

  /// The EEA state of the main establishment, with its part where one is given; null without one.
  @Nullable String lead() {
    return lead;
  }

  boolean establishmentIsKnown() {
    return established != null;
  }

  /// Whether the business sits in a place.
  Tri sitsIn(String place) {
    if (established == null) {
      return Tri.OPEN;
    }
    for (String each : established) {
      if (each.equals(place) || Places.country(each).equals(place)) {
        return Tri.YES;
      }
    }
    return established.contains(Places.country(place)) ? Tri.OPEN : Tri.NO;
  }

  Count mostInOneState() {
    return mostInOneState;
  }

  Count all() {
    return all;
  }

  Count of(PlaceKind kind, String place) {
    return switch (kind) {
      case STATE, PART -> part(place);
      case UNITED_STATES, COUNTRY -> countries.getOrDefault(place, Count.NONE);
      case EEA -> reach(lead != null ? Tri.YES : sitsInEea(), inEea);
      case EEA_STATE ->
          reach(lead != null ? Tri.YES : sitsInEea(), countries.getOrDefault(place, Count.NONE));
      case UNITED_KINGDOM -> reach(sitsIn(place), countries.getOrDefault(place, Count.NONE));
      case FREE_ZONE, SCHEME -> all;
    };
  }

  private Tri sitsInEea() {
    return established == null ? Tri.OPEN : Tri.NO;
  }

  /// Everyone where the business sits in the place, else those who live there.
  private Count reach(Tri sits, Count here) {
    return switch (sits) {
      case YES -> all;
      case NO -> here;
      case OPEN -> here.upTo(all);
    };
  }

  private Count part(String place) {
    Count own = given.get(place);
    if (own != null) {
      return own;
    }
    Count country = given.get(Places.country(place));
    return country == null ? Count.NONE : new Count(0, country.most());
  }
}
