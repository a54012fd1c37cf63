package org.evenkeel.forensics.code;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The variables that a function of JavaScript sees; what it does not know it asks the function
/// around it.
final class JsScope {
  private static final int MOST = 5_000;

  private final @Nullable JsScope outer;
  private final Map<String, Value> places = new HashMap<>();

  JsScope(@Nullable JsScope outer) {
    this.outer = outer;
  }

  @Nullable JsScope outer() {
    return outer;
  }

  @Nullable Value get(String place) {
    JsScope scope = this;
    while (scope != null) {
      Value value = scope.places.get(place);
      if (value != null) {
        return value;
      }
      scope = scope.outer;
    }
    return null;
  }

  /// A variable of this function.
  void declare(String place, Value value) {
    if (places.size() < MOST) {
      places.put(place, value);
    }
  }

  /// Assigns where the variable was declared, or here.
  void put(String place, Value value) {
    JsScope scope = this;
    while (scope != null && !scope.places.containsKey(place)) {
      scope = scope.outer;
    }
    (scope == null ? this : scope).declare(place, value);
  }

  /// What flows into a part flows into the whole.
  void taint(String place, Value value) {
    Value before = get(place);
    if (value.marks() != 0) {
      Value base = before == null ? Value.UNKNOWN : before;
      put(
          place,
          new Value(null, base.items(), base.marks() | value.marks(), base.layers(), value.from()));
    }
  }
}
