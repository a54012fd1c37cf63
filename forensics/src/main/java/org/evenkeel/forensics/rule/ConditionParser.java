package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads Sigma's condition grammar: `not` binds before `and`, `and` before `or`; `1 of`, `any of`
/// and `all of` take `them` or a pattern.
final class ConditionParser<T> {
  private static final int MOST_DEPTH = 100;
  static final int MOST_TESTS = 100_000;
  private static final Set<String> KEYWORDS =
      Set.of("and", "or", "not", "of", "all", "any", "them");

  private final Said.Value said;
  private final Joining<T> joining;
  private final Map<String, T> searches;
  private final List<Word> words;
  private int next;
  private int depth;
  private int tests;

  /// @param at where it begins in the condition
  private record Word(String text, int at) {}

  private ConditionParser(Said.Value said, Joining<T> joining, Map<String, T> searches) {
    this.said = said;
    this.joining = joining;
    this.searches = searches;
    this.words = words(said.text());
  }

  /// What a line has to show.
  ///
  /// @throws RuleException when the text is no condition over `searches`
  static Condition parse(Said.Value said, Map<String, Condition> searches) {
    return parse(said, Joining.OF_SEARCHES, searches);
  }

  /// @throws RuleException when the text is no condition over `searches`
  static <T> T parse(Said.Value said, Joining<T> joining, Map<String, T> searches) {
    ConditionParser<T> parser = new ConditionParser<>(said, joining, searches);
    parser.refuseCounting();
    T condition = parser.or();
    if (parser.next < parser.words.size()) {
      String word = parser.words.get(parser.next).text();
      throw parser.wrong(
          parser.next,
          "has a condition in which "
              + Quote.of(word)
              + " is unexpected"
              + (searches.containsKey(word) ? "; join it with 'and' or 'or'" : hint(word)));
    }
    return condition;
  }

  private void refuseCounting() {
    int bar = said.text().indexOf('|');
    if (bar >= 0) {
      throw place(
          bar,
          "counts with '|' in its condition, which Sigma has given up; write a correlation of type"
              + " event_count or value_count that names this rule");
    }
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      char letter = at < text.length() ? text.charAt(at) : ' ';
      boolean bracket = letter == '(' || letter == ')';
      if (bracket || Character.isWhitespace(letter)) {
        if (at > from) {
          words.add(new Word(text.substring(from, at), from));
        }
        if (bracket) {
          words.add(new Word(String.valueOf(letter), at));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private T or() {
    if (++depth > MOST_DEPTH) {
      throw wrong(next - 1, "has a condition nested deeper than " + MOST_DEPTH + " brackets");
    }
    List<T> parts = new ArrayList<>(List.of(and()));
    while (take("or")) {
      parts.add(and());
    }
    depth--;
    return parts.size() == 1 ? parts.getFirst() : joining.any(parts);
  }

  private T and() {
    List<T> parts = new ArrayList<>(List.of(not()));
    while (take("and")) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.getFirst() : joining.all(parts);
  }

  private T not() {
    boolean negated = false;
    while (take("not")) {
      negated = !negated;
    }
    T part = primary();
    return negated ? joining.not(part) : part;
  }

  private T primary() {
    int at = next;
    String word = next();
    if (word.equals("(")) {
      T inner = or();
      if (!take(")")) {
        throw wrong(at, "has a condition in which the ')' to this '(' is missing");
      }
      return inner;
    }
    if (take("of")) {
      return of(at, word, next());
    }
    T search = searches.get(word);
    if (search == null && (KEYWORDS.contains(lower(word)) || word.equals(")"))) {
      throw wrong(
          at,
          "has a condition in which "
              + Quote.of(word)
              + " stands where a search is expected"
              + hint(word));
    }
    if (search == null) {
      throw wrong(
          at,
          "has a condition that names "
              + Quote.of(word)
              + ", "
              + joining.unknown()
              + Nearest.hint(word, searches.keySet()));
    }
    return counted(at, search);
  }

  private T of(int at, String quantity, String pattern) {
    List<T> parts = new ArrayList<>();
    searches.forEach(
        (name, search) -> {
          if (NamePattern.fits(pattern, name)) {
            parts.add(counted(at, search));
          }
        });
    if (parts.isEmpty()) {
      throw wrong(
          at + 2,
          "has a condition in which "
              + Quote.of(pattern)
              + " fits none of the names"
              + hint(pattern));
    }
    return switch (quantity) {
      case "1", "any" -> joining.any(parts);
      case "all" -> joining.all(parts);
      default ->
          throw wrong(
              at,
              "has a condition in which "
                  + Quote.of(quantity + " of")
                  + " must be 1, any or all of"
                  + hint(quantity));
    };
  }

  /// A search named again is tried again, which must not add up.
  private T counted(int at, T search) {
    tests += joining.tests(search);
    if (tests > MOST_TESTS) {
      throw wrong(
          at, "has a condition that names searches so often that they add up to too many values");
    }
    return search;
  }

  private boolean take(String word) {
    if (next < words.size() && words.get(next).text().equals(word)) {
      next++;
      return true;
    }
    return false;
  }

  private String next() {
    if (next == words.size()) {
      throw wrong(next - 1, "has a condition that ends too early; a search has to follow");
    }
    return words.get(next++).text();
  }

  /// What is wrong with one of the words.
  private RuleException wrong(int word, String why) {
    int in = Math.min(word, words.size() - 1);
    return place(in < 0 ? 0 : words.get(in).at(), why);
  }

  private RuleException place(int at, String why) {
    return new RuleException(
        why, said.line(), said.asWritten() ? said.column() + at : said.column());
  }

  private static String hint(String word) {
    return KEYWORDS.contains(lower(word)) && !KEYWORDS.contains(word)
        ? "; and, or, not, of, all, any and them are written in lower case"
        : "";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
