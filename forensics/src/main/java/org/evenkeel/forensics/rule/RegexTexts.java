package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a part of a regular expression makes of the texts around it (Cox, "Regular Expression
/// Matching with a Trigram Index", 2012, where it says more).
///
/// @param exact the few texts that it stands for; null when they are many or unknown
/// @param needed texts, one of which occurs in whatever it stands for; none when there is no
///   telling
record RegexTexts(@Nullable List<String> exact, List<String> needed) {
  private static final int MOST = 32;
  private static final int MOST_NEEDED = 256;
  private static final int LONGEST = 40;

  /// It stands for anything.
  static final RegexTexts ANYTHING = new RegexTexts(null, List.of());

  /// It stands for a place, not for a text.
  static final RegexTexts NOTHING = exactly(List.of(""));

  static RegexTexts exactly(List<String> texts) {
    return texts.size() > MOST ? ANYTHING : new RegexTexts(List.copyOf(texts), List.of());
  }

  /// The texts of which one has to occur, at its best.
  List<String> texts() {
    return exact == null ? needed : exact.contains("") ? List.of() : exact;
  }

  /// The same any number of times, but at least once.
  RegexTexts repeated() {
    return new RegexTexts(null, texts());
  }

  /// The same, or nothing.
  RegexTexts optional() {
    return either(this, NOTHING);
  }

  static RegexTexts either(RegexTexts one, RegexTexts other) {
    Set<String> both = new LinkedHashSet<>();
    if (one.exact != null && other.exact != null) {
      both.addAll(one.exact);
      both.addAll(other.exact);
      return both.size() <= MOST
          ? exactly(List.copyOf(both))
          : new RegexTexts(null, both.contains("") ? List.of() : List.copyOf(both));
    }
    both.addAll(one.texts());
    both.addAll(other.texts());
    boolean known =
        !one.texts().isEmpty() && !other.texts().isEmpty() && both.size() <= MOST_NEEDED;
    return new RegexTexts(null, known ? List.copyOf(both) : List.of());
  }

  /// One after the other, when both together stand for few texts.
  @Nullable RegexTexts followedBy(RegexTexts other) {
    if (exact == null || other.exact == null || exact.size() * other.exact.size() > MOST) {
      return null;
    }
    List<String> both = new ArrayList<>();
    for (String first : exact) {
      for (String second : other.exact) {
        if (first.length() + second.length() > LONGEST) {
          return null;
        }
        both.add(first + second);
      }
    }
    return exactly(both);
  }

  /// Whichever of the two tells more: its shortest text is longer.
  static List<String> better(List<String> one, List<String> other) {
    return shortest(one) >= shortest(other) ? one : other;
  }

  private static int shortest(List<String> texts) {
    return texts.stream().mapToInt(String::length).min().orElse(0);
  }
}
