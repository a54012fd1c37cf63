package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.List;

/// What is known of a function that the file itself defines: what it does with its parameters, and
/// what it gives back.
final class PhpFunction {
  /// A parameter that ends up where it is run.
  ///
  /// @param name the function of PHP that runs it
  record Running(int parameter, String name) {}

  private static final int MOST = 32;

  private final List<Running> running = new ArrayList<>();
  private Value result = Value.UNKNOWN;
  private boolean returned;

  void runs(int parameter, String name) {
    Running more = new Running(parameter, name);
    if (running.size() < MOST && !running.contains(more)) {
      running.add(more);
    }
  }

  List<Running> running() {
    return running;
  }

  void returns(Value value) {
    result = returned ? result.or(value) : value;
    returned = true;
  }

  /// What a call with `given` comes to.
  Value called(List<Value> given) {
    int marks = result.marks() & ~Marked.ALL_PARAMETERS;
    String from = result.from();
    int layers = result.layers();
    for (int i = 0; i < given.size() && i < Marked.PARAMETERS; i++) {
      if (result.has(Marked.PARAMETER << i)) {
        Value value = given.get(i);
        marks |= value.marks();
        from = from.isEmpty() ? value.from() : from;
        layers = Math.max(layers, value.layers());
        String text = value.text();
        marks |= text != null && text.length() >= PhpProgram.LONG ? Marked.COMPUTED : 0;
      }
    }
    return new Value(result.text(), result.items(), marks, layers, from);
  }
}
