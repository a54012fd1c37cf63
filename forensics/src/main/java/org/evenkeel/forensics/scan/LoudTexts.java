package org.evenkeel.forensics.scan;

import org.jspecify.annotations.Nullable;

/// Remembers, by their hashes, the rules that recurring texts leave possible, so that each text is
/// held against them once. The hash is salted, so that an attacker cannot make a text that is taken
/// for another one. Threads share it without locks: a place is replaced as a whole.
final class LoudTexts {
  private static final int TEXTS = 1 << 14;
  private static final int MOST_RULES = 64;

  private final @Nullable Text[] texts;

  /// A text, by its hash, and the numbers of the rules.
  private static final class Text {
    private final long hash;
    private final int[] rules;

    private Text(long hash, int[] rules) {
      this.hash = hash;
      this.rules = rules;
    }
  }

  /// @param wanted whether there is anything to remember
  LoudTexts(boolean wanted) {
    texts = new @Nullable Text[wanted ? TEXTS : 1];
  }

  /// The rules that the text with this hash leaves possible; null when they are not known.
  int @Nullable [] of(long hash) {
    Text text = texts[(int) hash & (texts.length - 1)];
    return text != null && text.hash == hash ? text.rules : null;
  }

  /// @param possible the numbers of the rules; when there are many, they are worked out again
  void remember(long hash, int[] possible) {
    if (possible.length <= MOST_RULES) {
      texts[(int) hash & (texts.length - 1)] = new Text(hash, possible);
    }
  }
}
