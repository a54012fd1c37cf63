package org.evenkeel.forensics.expression;

import java.util.BitSet;

/// The steps that a search gets to before it reads the next letter.
final class Reach {
  private final Program program;
  private final Around around;
  private final BitSet steps = new BitSet();
  private final int[] waiting;
  private int count;
  private boolean found;

  Reach(Program program, Around around) {
    this.program = program;
    this.around = around;
    this.waiting = new int[2 * program.size() + 2];
  }

  /// Adds `step`, and whatever can be reached from there.
  void add(int step) {
    waiting[count++] = step;
    while (count > 0) {
      int next = waiting[--count];
      if (!steps.get(next)) {
        steps.set(next);
        follow(next);
      }
    }
  }

  private void follow(int step) {
    switch (program.step(step)) {
      case Program.Step.Fork(int one, int other) -> {
        waiting[count++] = one;
        waiting[count++] = other;
      }
      case Program.Step.Check(Node.Place place, int next) -> {
        if (around.is(place)) {
          waiting[count++] = next;
        }
      }
      case Program.Step.Found end -> found = true;
      case Program.Step.Read read -> {}
    }
  }

  /// Whether the text holds the expression.
  boolean isFound() {
    return found;
  }

  /// The steps to go on with behind the letter.
  BitSet behind(int letter) {
    BitSet behind = new BitSet();
    for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
      if (program.step(step) instanceof Program.Step.Read(Letters letters, int next)
          && letters.has(letter)) {
        behind.set(next);
      }
    }
    return behind;
  }
}
