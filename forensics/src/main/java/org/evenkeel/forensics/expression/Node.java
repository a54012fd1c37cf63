package org.evenkeel.forensics.expression;

import java.util.List;

/// A regular expression, as it is said.
sealed interface Node {
  /// Nothing at all, everywhere.
  Node EMPTY = new Run(List.of());

  /// One letter of a set.
  record One(Letters letters) implements Node {}

  /// One part after the other.
  record Run(List<Node> parts) implements Node {
    public Run {
      parts = List.copyOf(parts);
    }
  }

  /// Any of several.
  record Either(List<Node> ways) implements Node {
    public Either {
      ways = List.copyOf(ways);
    }
  }

  /// The same part several times.
  ///
  /// @param least how often at least
  /// @param most how often at most; negative when there is no bound
  record Repeated(Node part, int least, int most) implements Node {}

  /// A place between letters.
  record At(Place place) implements Node {}

  /// What a place has to be.
  enum Place {
    BEGIN("A"),
    END("z"),
    /// Between a letter of a word and none.
    EDGE("b"),
    INSIDE("B");

    private final String sign;

    Place(String sign) {
      this.sign = sign;
    }

    /// What stands for it behind a backslash.
    String sign() {
      return sign;
    }
  }
}
