package org.evenkeel.law.facts;

import java.util.HashMap;
import java.util.Map;
import org.evenkeel.law.code.Moment;
import org.jspecify.annotations.Nullable;

/// When what happened, with places where it was otherwise.
public record Moments(Map<Moment, When> everywhere, Map<String, Map<Moment, When>> at) {
  public Moments {
    everywhere = Map.copyOf(everywhere);
    Map<String, Map<Moment, When>> copy = new HashMap<>();
    at.forEach((place, moments) -> copy.put(place, Map.copyOf(moments)));
    at = Map.copyOf(copy);
  }

  /// When it was in `place`, null when not known.
  public @Nullable When in(String place, Moment moment) {
    if (at.isEmpty()) {
      return everywhere.get(moment);
    }
    Map<Moment, When> here = at.get(place);
    if (here == null && place.indexOf('-') > 0) {
      here = at.get(place.substring(0, place.indexOf('-')));
    }
    When own = here == null ? null : here.get(moment);
    return own == null ? everywhere.get(moment) : own;
  }
}
