package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.List;

/// What is known of a function that the script itself defines.
final class JsFunction {
  /// A parameter that is sent somewhere.
  ///
  /// @param address where to, empty when unknown
  record Sending(int parameter, String address, int layers) {}

  private static final int MOST = 32;

  private final List<Sending> sending = new ArrayList<>();
  private Value result = Value.UNKNOWN;
  private boolean returned;

  void sends(Sending more) {
    if (sending.size() < MOST && !sending.contains(more)) {
      sending.add(more);
    }
  }

  List<Sending> sending() {
    return sending;
  }

  void returns(Value value) {
    result = returned ? result.or(value) : value;
    returned = true;
  }

  /// What a call with `given` comes to.
  Value called(List<Value> given) {
    int marks = result.marks() & ~Marked.ALL_PARAMETERS;
    String from = result.from();
    for (int i = 0; i < given.size() && i < Marked.PARAMETERS; i++) {
      if (result.has(Marked.PARAMETER << i)) {
        marks |= given.get(i).marks();
        from = from.isEmpty() ? given.get(i).from() : from;
      }
    }
    return new Value(result.text(), result.items(), marks, result.layers(), from);
  }
}
