package org.evenkeel.forensics.rule;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads Sigma's condition grammar: `not` binds before `and`, `and` before `or`; `1 of`, `any of`
/// and `all of` take `them` or a pattern.
final class ConditionParser {
  private static final int MOST_DEPTH = 100;
  private static final Set<String> KEYWORDS =
      Set.of("and", "or", "not", "of", "all", "any", "them");

  private final Map<String, Condition> searches;
  private final List<String> words;
  private int at;
  private int depth;

  private ConditionParser(Map<String, Condition> searches, List<String> words) {
    this.searches = searches;
    this.words = words;
  }

  /// @throws RuleException when the text is no condition over `searches`
  static Condition parse(String text, Map<String, Condition> searches) {
    if (text.indexOf('|') >= 0) {
      throw new RuleException(
          "counts with '|' in its condition, which Sigma has given up; a correlation says it now");
    }
    ConditionParser parser = new ConditionParser(searches, words(text));
    Condition condition = parser.or();
    if (parser.at < parser.words.size()) {
      throw new RuleException(
          "has a condition in which '"
              + parser.words.get(parser.at)
              + "' is unexpected"
              + hint(parser.words.get(parser.at)));
    }
    return condition;
  }

  private static List<String> words(String text) {
    String spaced = text.replace("(", " ( ").replace(")", " ) ");
    List<String> words = new ArrayList<>();
    for (String word : spaced.split("\\s+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private Condition or() {
    if (++depth > MOST_DEPTH) {
      throw new RuleException("has a condition nested deeper than " + MOST_DEPTH);
    }
    List<Condition> parts = new ArrayList<>(List.of(and()));
    while (take("or")) {
      parts.add(and());
    }
    depth--;
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition and() {
    List<Condition> parts = new ArrayList<>(List.of(not()));
    while (take("and")) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition not() {
    boolean negated = false;
    while (take("not")) {
      negated = !negated;
    }
    Condition part = primary();
    return negated ? new Condition.Not(part) : part;
  }

  private Condition primary() {
    String word = next();
    if (word.equals("(")) {
      Condition inner = or();
      if (!take(")")) {
        throw new RuleException("has a condition in which a ')' is missing");
      }
      return inner;
    }
    if (at < words.size() && words.get(at).equals("of")) {
      at++;
      return of(word, next());
    }
    Condition search = searches.get(word);
    if (search == null && KEYWORDS.contains(word.toLowerCase(Locale.ROOT))) {
      throw new RuleException(
          "has a condition in which '" + word + "' stands where a search is expected" + hint(word));
    }
    if (search == null) {
      throw new RuleException(
          "has a condition that names '" + word + "', which the detection does not define");
    }
    return search;
  }

  private Condition of(String quantity, String pattern) {
    List<Condition> parts = new ArrayList<>();
    searches.forEach(
        (name, search) -> {
          if (fits(pattern, name)) {
            parts.add(search);
          }
        });
    if (parts.isEmpty()) {
      throw new RuleException(
          "has a condition in which '" + pattern + "' fits no search of the detection");
    }
    return switch (quantity) {
      case "1", "any" -> new Condition.Any(parts);
      case "all" -> new Condition.All(parts);
      default ->
          throw new RuleException(
              "has a condition in which '" + quantity + " of' must be 1, any or all of");
    };
  }

  private static boolean fits(String pattern, String name) {
    if (name.startsWith("_") && !pattern.startsWith("_")) {
      return false;
    }
    if (pattern.equals("them")) {
      return true;
    }
    String fixed = Pattern.quote(pattern).replace("\\*", ".*");
    return Pattern.matches(fixed, name);
  }

  private boolean take(String word) {
    if (at < words.size() && words.get(at).equals(word)) {
      at++;
      return true;
    }
    return false;
  }

  private String next() {
    if (at == words.size()) {
      throw new RuleException("has a condition that ends too early");
    }
    return words.get(at++);
  }

  private static String hint(String word) {
    return KEYWORDS.contains(word.toLowerCase(Locale.ROOT))
        ? "; and, or, not, 1 of, all of and them are written in lower case"
        : "";
  }
}
