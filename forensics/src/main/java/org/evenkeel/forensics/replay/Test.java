package org.evenkeel.forensics.replay;

/// What a question asks of one character, as its code, or of one number.
sealed interface Test {
  /// Whether `value` passes.
  boolean holds(int value);

  /// Greater than `bound`.
  record Above(int bound) implements Test {
    @Override
    public boolean holds(int value) {
      return value > bound;
    }
  }

  /// From `low` to `high`, both included.
  record Between(int low, int high) implements Test {
    @Override
    public boolean holds(int value) {
      return value >= low && value <= high;
    }
  }

  /// Some bits, taken out by a shift and a mask, have the value `wanted`.
  record Bits(int shift, int mask, int wanted) implements Test {
    @Override
    public boolean holds(int value) {
      return ((value >> shift) & mask) == wanted;
    }
  }

  /// Anything but what passes `other`.
  record Not(Test other) implements Test {
    @Override
    public boolean holds(int value) {
      return !other.holds(value);
    }
  }

  /// Equal to `value`.
  static Test equalTo(int value) {
    return new Between(value, value);
  }
}
