package org.evenkeel.forensics.expression;

import java.util.Arrays;
import java.util.Set;

/// Letters that an expression never tells apart, as one kind. The end of a text is a kind of its
/// own.
final class Alphabet {
  private final byte[] kinds = new byte[Letters.COUNT];
  private final int[] letterOf = new int[Letters.COUNT + 1];
  private int count = 1;

  /// @param sets what is asked of letters
  Alphabet(Set<Letters> sets) {
    int[] split = new int[2 * Letters.COUNT];
    for (Letters letters : sets) {
      Arrays.fill(split, -1);
      count = 0;
      for (int letter = 0; letter < Letters.COUNT; letter++) {
        int kind = kinds[letter] << 1 | (letters.has(letter) ? 1 : 0);
        split[kind] = split[kind] < 0 ? count++ : split[kind];
        kinds[letter] = (byte) split[kind];
      }
    }
    for (int letter = 0; letter < Letters.COUNT; letter++) {
      letterOf[kinds[letter]] = letter;
    }
    letterOf[count] = -1;
  }

  int kindOf(char letter) {
    return kinds[letter];
  }

  /// The kind that stands for the end.
  int end() {
    return count;
  }

  /// How many kinds there are, the end included.
  int size() {
    return count + 1;
  }

  /// A letter of the kind; -1 for the end.
  int letterOf(int kind) {
    return letterOf[kind];
  }
}
