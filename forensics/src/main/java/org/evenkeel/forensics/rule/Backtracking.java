package org.evenkeel.forensics.rule;

import java.util.List;
import java.util.Optional;

/// What a regular expression asks for that takes trying again from the start, and with it a time
/// that a line's author can drive up at will.
///
/// @param sign what asks for it
/// @param at where that stands in the expression
/// @param why the rest of a sentence about the rule: what it does, and what to write instead
record Backtracking(String sign, int at, String why) {
  private static final List<Backtracking> KINDS =
      List.of(
          of("(?=", "looks ahead", "ask for both texts, in two items joined with '|all' or 'and'"),
          of(
              "(?!",
              "looks ahead",
              "ask for the text that must not follow in a search of its own,"
                  + " and add 'and not' to the condition"),
          of("(?<=", "looks behind", "write the text before into the expression"),
          of(
              "(?<!",
              "looks behind",
              "ask for the text that must not stand before in a search of"
                  + " its own, and add 'and not' to the condition"),
          of("(?>", "keeps a group from being tried again", "write '(?:'"),
          of("(?(", "decides by what matched before", "write two expressions"),
          of("++", "keeps a repetition from being tried again", "write one '+'"),
          of("*+", "keeps a repetition from being tried again", "write '*'"),
          of("?+", "keeps a repetition from being tried again", "write '?'"),
          of("}+", "keeps a repetition from being tried again", "leave out the '+'"));

  private static Backtracking of(String sign, String what, String instead) {
    return new Backtracking(sign, -1, what + " with '" + sign + "'; " + instead);
  }

  /// The first thing of the kind in `expression`.
  static Optional<Backtracking> in(String expression) {
    boolean set = false;
    for (int at = 0; at < expression.length(); at++) {
      char letter = expression.charAt(at);
      if (letter == '\\') {
        Optional<Backtracking> reference = set ? Optional.empty() : reference(expression, at);
        if (reference.isPresent()) {
          return reference;
        }
        at++;
      } else if (set || letter == '[') {
        set = letter != ']';
      } else {
        Optional<Backtracking> kind = kind(expression, at);
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Backtracking> kind(String expression, int at) {
    return KINDS.stream()
        .filter(kind -> expression.startsWith(kind.sign(), at))
        .map(kind -> new Backtracking(kind.sign(), at, kind.why()))
        .findFirst();
  }

  private static Optional<Backtracking> reference(String expression, int at) {
    char digit = at + 1 < expression.length() ? expression.charAt(at + 1) : ' ';
    String sign = "\\" + digit;
    return digit >= '1' && digit <= '9'
        ? Optional.of(
            new Backtracking(
                sign, at, "asks with '" + sign + "' for a text again; write out what may repeat"))
        : Optional.empty();
  }
}
