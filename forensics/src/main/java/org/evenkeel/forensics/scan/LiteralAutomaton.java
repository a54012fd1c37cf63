package org.evenkeel.forensics.scan;

import java.util.List;

/// Finds which of many short texts occur in a slice, in one walk over it, ASCII letter case aside
/// (Aho and Corasick, "Efficient string matching", 1975).
///
/// The trie is completed into a table, so that each byte costs two loads and no branch but the one
/// that notices an occurrence. Bytes that no literal uses share one column; states at which some
/// literal ends have the highest numbers.
final class LiteralAutomaton {
  private final List<byte[]> literals;
  private final char[] columns;
  private final char[] next;
  private final int shift;
  private final int firstEnding;
  private final int[][] endings;
  private final char[] depths;
  private final long[] beginnings;

  LiteralAutomaton(LiteralTrie trie) {
    literals = trie.literals();
    columns = trie.columns();
    shift = trie.shift();
    next = trie.table();
    firstEnding = trie.firstEnding();
    endings = trie.endings();
    depths = trie.depths();
    beginnings = trie.beginnings();
  }

  /// An automaton for `literals`, which must be folded to lower case and not empty.
  static LiteralAutomaton of(List<byte[]> literals) {
    return new LiteralAutomaton(new LiteralTrie(literals));
  }

  /// Whether any literal occurs in the bytes `from` to `to`.
  boolean occursIn(byte[] bytes, int from, int to) {
    int state = 0;
    for (int at = from; at < to; at++) {
      state = next[(state << shift) | columns[bytes[at] & 0xff]];
      if (state >= firstEnding) {
        return true;
      }
    }
    return false;
  }

  /// Sets in `found` the bit of every literal that occurs in the bytes `from` to `to`. Bit `n` of
  /// word `n / 64` stands for the literal at `n`.
  void mark(byte[] bytes, int from, int to, long[] found) {
    int state = 0;
    for (int at = from; at < to; at++) {
      state = next[(state << shift) | columns[bytes[at] & 0xff]];
      if (state >= firstEnding) {
        for (int literal : endings[state - firstEnding]) {
          found[literal >> 6] |= 1L << literal;
        }
      }
    }
  }

  /// The same, walking on from `state`, which is 0 where nothing was read before. Returns the state
  /// at `to`. Where nothing has begun, pairs of bytes that begin no literal are passed over.
  int walk(byte[] bytes, int from, int to, int state, long[] found) {
    int now = state;
    for (int at = from; at < to; at++) {
      if (now == 0 && at + 1 < to && !begins(bytes[at], bytes[at + 1])) {
        continue;
      }
      now = next[(now << shift) | columns[bytes[at] & 0xff]];
      if (now >= firstEnding) {
        for (int literal : endings[now - firstEnding]) {
          found[literal >> 6] |= 1L << literal;
        }
      }
    }
    return now;
  }

  private boolean begins(byte first, byte second) {
    int pair = (first & 0xff) << 8 | (second & 0xff);
    return (beginnings[pair >> 6] >>> pair & 1) != 0;
  }

  /// How many of the bytes read last matter in `state`: what stands before them could as well be
  /// anything.
  int depth(int state) {
    return depths[state];
  }

  /// The plain twin of `mark`: defines its answer.
  void markOneByOne(byte[] bytes, int from, int to, long[] found) {
    for (int literal = 0; literal < literals.size(); literal++) {
      if (occurs(literals.get(literal), bytes, from, to)) {
        found[literal >> 6] |= 1L << literal;
      }
    }
  }

  private static boolean occurs(byte[] literal, byte[] bytes, int from, int to) {
    for (int at = from; at + literal.length <= to; at++) {
      if (startsAt(literal, bytes, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] literal, byte[] bytes, int at) {
    for (int i = 0; i < literal.length; i++) {
      if (fold(bytes[at + i]) != literal[i]) {
        return false;
      }
    }
    return true;
  }

  static byte fold(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
  }

  int size() {
    return literals.size();
  }
}
