package org.evenkeel.forensics.rule;

import java.util.ArrayDeque;
import java.util.Deque;

/// How large a regular expression becomes when it is compiled, about: `a{500}` becomes five hundred
/// letters, and twice as many where groups are repeated in groups. Read without compiling it, which
/// would need the room.
final class RegexSize {
  private static final long MOST = 1_000_000;
  private static final int DEEPEST = 100;

  private final String expression;
  private final Deque<Long> around = new ArrayDeque<>();
  private long sum;
  private long last;
  private int at;

  private RegexSize(String expression) {
    this.expression = expression;
  }

  /// About how many steps it takes, a million at most; so many, too, when groups stand in groups
  /// deeper than anyone writes.
  static long of(String expression) {
    return new RegexSize(expression).size();
  }

  private long size() {
    while (at < expression.length()) {
      take(expression.charAt(at++));
      if (sum + last > MOST || around.size() > DEEPEST) {
        return MOST;
      }
    }
    return sum + last;
  }

  private void take(char letter) {
    switch (letter) {
      case '(' -> open();
      case ')' -> close();
      case '[' -> {
        skipSet();
        add(1);
      }
      case '\\' -> {
        at++;
        add(1);
      }
      case '|' -> add(2);
      case '*', '+', '?' -> last++;
      case '{' -> repeat();
      default -> add(1);
    }
  }

  private void add(long size) {
    sum += last;
    last = size;
  }

  private void open() {
    add(0);
    around.push(sum);
    sum = 0;
  }

  private void close() {
    long inner = sum + last + 2;
    sum = around.isEmpty() ? 0 : around.pop();
    last = inner;
  }

  private void skipSet() {
    at += at < expression.length() && expression.charAt(at) == '^' ? 2 : 1;
    while (at < expression.length() && expression.charAt(at) != ']') {
      at += expression.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void repeat() {
    int end = expression.indexOf('}', at);
    String inside = end < 0 || end > at + 12 ? "" : expression.substring(at, end);
    String most = inside.substring(inside.indexOf(',') + 1);
    String least = inside.indexOf(',') < 0 ? inside : inside.substring(0, inside.indexOf(','));
    if (isNumber(least)) {
      last = Math.max(1, (last + 1) * Long.parseLong(isNumber(most) ? most : least));
      at = end + 1;
    } else {
      add(1);
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }
}
