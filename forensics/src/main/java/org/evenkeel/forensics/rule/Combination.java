package org.evenkeel.forensics.rule;

import java.util.BitSet;
import java.util.List;

/// Which of a correlation's rules have to match, and which must not, as a tree.
public sealed interface Combination {
  /// The rule at `member` matched.
  record One(int member) implements Combination {}

  record All(List<Combination> parts) implements Combination {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Any(List<Combination> parts) implements Combination {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Combination part) implements Combination {}

  /// Whether it is true when those of `matched` did, and no others.
  default boolean holds(BitSet matched) {
    return switch (this) {
      case One(int member) -> matched.get(member);
      case All(List<Combination> parts) -> parts.stream().allMatch(part -> part.holds(matched));
      case Any(List<Combination> parts) -> parts.stream().anyMatch(part -> part.holds(matched));
      case Not(Combination part) -> !part.holds(matched);
    };
  }

  /// Whether anything must not match.
  default boolean denies() {
    return switch (this) {
      case One one -> false;
      case All(List<Combination> parts) -> parts.stream().anyMatch(Combination::denies);
      case Any(List<Combination> parts) -> parts.stream().anyMatch(Combination::denies);
      case Not not -> true;
    };
  }
}
