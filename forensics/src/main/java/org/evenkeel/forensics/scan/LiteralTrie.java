package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Builds the table of a `LiteralAutomaton`.
final class LiteralTrie {
  private static final int NONE = -1;
  static final int MOST_STATES = Character.MAX_VALUE;

  private final List<byte[]> literals;
  private final char[] columns = new char[256];
  private final int width;
  private int shift;
  private int states = 1;
  private int[] next;
  private final List<List<Integer>> ending = new ArrayList<>();
  private int[] depth = new int[16];
  private final int[] order;

  LiteralTrie(List<byte[]> literals) {
    this.literals = List.copyOf(literals);
    this.width = assignColumns();
    this.next = new int[1 << shift];
    Arrays.fill(next, NONE);
    ending.add(new ArrayList<>());
    for (int literal = 0; literal < literals.size(); literal++) {
      insert(literal);
    }
    complete();
    this.order = endingLast();
  }

  List<byte[]> literals() {
    return literals;
  }

  char[] columns() {
    return columns;
  }

  int shift() {
    return shift;
  }

  /// State to state, by `state << shift | column`, in the final numbering.
  char[] table() {
    char[] table = new char[states << shift];
    for (int state = 0; state < states; state++) {
      for (int column = 0; column < width; column++) {
        table[(order[state] << shift) | column] = (char) order[next[(state << shift) | column]];
      }
    }
    return table;
  }

  /// For each state, in the final numbering: how long the beginning of a literal is that it stands
  /// for.
  char[] depths() {
    char[] depths = new char[states];
    for (int state = 0; state < states; state++) {
      depths[order[state]] = (char) depth[state];
    }
    return depths;
  }

  /// Pairs of bytes with which a literal begins, in either letter case, as bits: the first byte is
  /// the upper half of a bit's number. All of them when a literal is a single byte.
  long[] beginnings() {
    long[] beginnings = new long[1 << 10];
    for (byte[] literal : literals) {
      if (literal.length == 1) {
        Arrays.fill(beginnings, -1);
        return beginnings;
      }
      begin(literal[0], literal[1], beginnings);
      begin(upper(literal[0]), literal[1], beginnings);
      begin(literal[0], upper(literal[1]), beginnings);
      begin(upper(literal[0]), upper(literal[1]), beginnings);
    }
    return beginnings;
  }

  private static void begin(byte first, byte second, long[] beginnings) {
    int pair = (first & 0xff) << 8 | (second & 0xff);
    beginnings[pair >> 6] |= 1L << pair;
  }

  private static byte upper(byte letter) {
    return letter >= 'a' && letter <= 'z' ? (byte) (letter - 32) : letter;
  }

  /// The lowest number of a state at which a literal ends.
  int firstEnding() {
    return states - (int) ending.stream().filter(ends -> !ends.isEmpty()).count();
  }

  /// For each state from `firstEnding`: the literals that end there.
  int[][] endings() {
    int first = firstEnding();
    int[][] endings = new int[states - first][];
    for (int state = 0; state < states; state++) {
      if (order[state] >= first) {
        endings[order[state] - first] =
            ending.get(state).stream().mapToInt(Integer::intValue).toArray();
      }
    }
    return endings;
  }

  /// Column 0 is for all bytes that no literal uses. Both cases of a letter share a column.
  private int assignColumns() {
    int used = 1;
    for (byte[] literal : literals) {
      if (literal.length == 0) {
        throw new IllegalArgumentException("an empty literal occurs everywhere");
      }
      for (byte letter : literal) {
        int at = letter & 0xff;
        if (columns[at] == 0) {
          columns[at] = (char) used++;
        }
      }
    }
    for (char upper = 'A'; upper <= 'Z'; upper++) {
      columns[upper] = columns[upper + 32];
    }
    shift = 32 - Integer.numberOfLeadingZeros(used - 1);
    return used;
  }

  private void insert(int literal) {
    int state = 0;
    for (byte letter : literals.get(literal)) {
      int edge = (state << shift) | columns[letter & 0xff];
      if (next[edge] == NONE) {
        int added = addState();
        depth[added] = depth[state] + 1;
        next[edge] = added;
      }
      state = next[edge];
    }
    ending.get(state).add(literal);
  }

  private int addState() {
    if (states == MOST_STATES) {
      throw new IllegalArgumentException("the rules' literals need over " + states + " states");
    }
    int state = states++;
    if (states << shift > next.length) {
      int length = next.length;
      next = Arrays.copyOf(next, length * 2);
      Arrays.fill(next, length, next.length, NONE);
    }
    if (states > depth.length) {
      depth = Arrays.copyOf(depth, depth.length * 2);
    }
    ending.add(new ArrayList<>());
    return state;
  }

  /// Fills the missing edges, level by level, with those of the longest proper suffix.
  private void complete() {
    int[] fallback = new int[states];
    int[] queue = new int[states];
    int tail = 0;
    for (int column = 0; column < width; column++) {
      if (next[column] == NONE) {
        next[column] = 0;
      } else {
        queue[tail++] = next[column];
      }
    }
    for (int head = 0; head < tail; head++) {
      int state = queue[head];
      ending.get(state).addAll(ending.get(fallback[state]));
      for (int column = 0; column < width; column++) {
        int edge = (state << shift) | column;
        int suffix = next[(fallback[state] << shift) | column];
        if (next[edge] == NONE) {
          next[edge] = suffix;
        } else {
          fallback[next[edge]] = suffix;
          queue[tail++] = next[edge];
        }
      }
    }
  }

  private int[] endingLast() {
    int[] order = new int[states];
    int plain = 0;
    int last = firstEnding();
    for (int state = 0; state < states; state++) {
      order[state] = ending.get(state).isEmpty() ? plain++ : last++;
    }
    return order;
  }
}
