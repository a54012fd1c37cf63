package org.evenkeel.forensics.expression;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Where a search stands between two letters: the steps that it may go on with, and what was read
/// last, as far as that matters. Threads share it; what follows is put in by whoever finds it out.
final class State {
  /// States at which a search ends.
  static final State FOUND = new State(Answer.YES);

  static final State LOST = new State(Answer.NO);
  static final State STUCK = new State(Answer.UNKNOWN);

  private final BitSet steps;
  private final Before before;
  private final Answer answer;
  private final @Nullable State[] following;

  /// What stands before a place.
  enum Before {
    BEGIN,
    LETTER,
    WORD
  }

  /// @param kinds of how many kinds letters are
  State(BitSet steps, Before before, int kinds) {
    this.steps = steps;
    this.before = before;
    this.answer = Answer.LATER;
    this.following = new @Nullable State[kinds];
  }

  private State(Answer answer) {
    this.steps = new BitSet();
    this.before = Before.BEGIN;
    this.answer = answer;
    this.following = new @Nullable State[0];
  }

  /// What is reached from here, if `next` is the letter behind it.
  Reach reach(Program program, int next) {
    Reach reach = new Reach(program, new Around(before, next));
    reach.add(program.start());
    for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
      reach.add(step);
    }
    return reach;
  }

  Answer answer() {
    return answer;
  }

  /// Where a letter of this kind leads; null when that is not known yet.
  @Nullable State after(int kind) {
    return following[kind];
  }

  void put(int kind, State next) {
    following[kind] = next;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof State state
        && before == state.before
        && answer == state.answer
        && steps.equals(state.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode() * 31 + before.ordinal();
  }
}
