package org.evenkeel.forensics.code;

import java.util.List;
import org.evenkeel.forensics.code.Token.Kind;

/// A place among tokens. Never leaves them: behind the last one it stays at `END`.
final class Cursor {
  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean ended() {
    return peek().kind() == Kind.END;
  }

  /// Takes `mark` if it comes next.
  boolean take(String mark) {
    boolean there = peek().is(mark);
    if (there) {
      next();
    }
    return there;
  }

  int position() {
    return at;
  }

  void back(int position) {
    at = position;
  }

  /// Goes behind the bracket that closes the one just taken.
  void skip(String open, String close) {
    int depth = 1;
    while (depth > 0 && !ended()) {
      Token token = next();
      depth += token.is(open) ? 1 : token.is(close) ? -1 : 0;
    }
  }
}
