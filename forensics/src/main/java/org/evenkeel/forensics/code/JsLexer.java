package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.code.Token.Kind;

/// Takes a JavaScript apart as browsers do: comments, strings, templates, regular expressions told
/// from divisions by what stands before them. A template becomes a sum in brackets.
///
/// Source: ECMA-262, "Lexical grammar". Broken programs give what can be read of them.
final class JsLexer {
  private static final int DEEPEST = 8;

  /// Letters that can go on a mark.
  private static final String FOLLOWING = "=<>&|?.*+-";

  private static final String[] LONG_MARKS = {
    ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=",
    "<=", ">=", "&&", "||", "??", "?.", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "++", "--",
    "<<", ">>", "**"
  };

  /// Words after which a slash begins a regular expression.
  private static final Set<String> BEFORE_VALUE =
      Set.of(
          "return",
          "typeof",
          "instanceof",
          "in",
          "of",
          "new",
          "delete",
          "void",
          "throw",
          "case",
          "do",
          "else",
          "yield",
          "await");

  private final String text;
  private final int end;
  private final int depth;
  private final List<Token> tokens;
  private int at;

  private JsLexer(String text, int from, int end, int depth, List<Token> tokens) {
    this.text = text;
    this.at = from;
    this.end = end;
    this.depth = depth;
    this.tokens = tokens;
  }

  /// All tokens, one character for each byte, ending with `END`.
  static List<Token> tokens(String script) {
    List<Token> tokens = new ArrayList<>(script.length() / 4 + 8);
    new JsLexer(script, 0, script.length(), 0, tokens).program();
    tokens.add(Token.of(Kind.END, "", script.length()));
    return tokens;
  }

  private void program() {
    while (at < end) {
      int before = at;
      token();
      at = Math.max(at, before + 1);
    }
  }

  private void token() {
    char letter = text.charAt(at);
    if (Letters.isBlank(letter)) {
      at++;
    } else if (text.startsWith("//", at) || text.startsWith("<!--", at)) {
      line();
    } else if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      at = close < 0 || close > end ? end : close + 2;
    } else if (Letters.startsName(letter) || letter == '$' || letter == '#') {
      word();
    } else if (Letters.isDigit(letter)) {
      number();
    } else if (letter == '"' || letter == '\'') {
      string(letter);
    } else if (letter == '`') {
      template();
    } else if (letter == '/' && regexCanStand()) {
      regex();
    } else {
      mark();
    }
  }

  private void line() {
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }

  private void word() {
    int from = at++;
    while (at < end && (Letters.inName(text.charAt(at)) || text.charAt(at) == '$')) {
      at++;
    }
    tokens.add(Token.of(Kind.NAME, text.substring(from, at), from));
  }

  private void number() {
    int from = at;
    while (at < end && (Letters.inName(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    tokens.add(Token.of(Kind.NUMBER, text.substring(from, at).replace("_", ""), from));
  }

  private void string(char quote) {
    int from = at++;
    JsText value = new JsText(text, end);
    while (at < end && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at = value.take(at);
    }
    at++;
    tokens.add(new Token(Kind.STRING, value.text(), from, value.escapes()));
  }

  private void template() {
    int from = at++;
    int first = tokens.size();
    JsText value = new JsText(text, end);
    while (at < end && text.charAt(at) != '`') {
      if (text.startsWith("${", at)) {
        tokens.add(new Token(Kind.STRING, value.text(), from, value.escapes()));
        value = new JsText(text, end);
        hole();
      } else {
        at = value.take(at);
      }
    }
    at++;
    tokens.add(new Token(Kind.STRING, value.text(), from, value.escapes()));
    if (tokens.size() > first + 1) {
      tokens.add(first, Token.of(Kind.MARK, "(", from));
      tokens.add(Token.of(Kind.MARK, ")", at));
    }
  }

  /// An expression inside a template.
  private void hole() {
    int open = at + 2;
    int close = closing(open);
    tokens.add(Token.of(Kind.MARK, "+", at));
    tokens.add(Token.of(Kind.MARK, "(", at));
    if (depth < DEEPEST) {
      new JsLexer(text, open, Math.min(close, end), depth + 1, tokens).program();
    }
    tokens.add(Token.of(Kind.MARK, ")", close));
    tokens.add(Token.of(Kind.MARK, "+", close));
    at = Math.min(end, close + 1);
  }

  /// The bracket that closes a hole: templates and strings inside are passed over.
  private int closing(int from) {
    int levels = 1;
    int ticks = 0;
    int cursor = from;
    while (cursor < end) {
      char letter = text.charAt(cursor);
      if (letter == '\\') {
        cursor++;
      } else if (letter == '`') {
        ticks ^= 1;
      } else if (ticks == 0 && (letter == '{' || letter == '}')) {
        levels += letter == '{' ? 1 : -1;
      }
      if (levels == 0) {
        return cursor;
      }
      cursor++;
    }
    return end;
  }

  private boolean regexCanStand() {
    if (tokens.isEmpty()) {
      return true;
    }
    Token before = tokens.getLast();
    return switch (before.kind()) {
      case NAME -> BEFORE_VALUE.contains(before.text());
      case NUMBER, STRING, REGEX, VARIABLE -> false;
      case MARK ->
          !before.is(")")
              && !before.is("]")
              && !before.is("}")
              && !before.is("++")
              && !before.is("--");
      case PAGE, END -> true;
    };
  }

  private void regex() {
    int from = at++;
    boolean set = false;
    while (at < end && text.charAt(at) != '\n' && (set || text.charAt(at) != '/')) {
      char letter = text.charAt(at);
      set = letter == '[' || (set && letter != ']');
      at += letter == '\\' ? 2 : 1;
    }
    at = Math.min(end, at + 1);
    while (at < end && Letters.inName(text.charAt(at))) {
      at++;
    }
    tokens.add(Token.of(Kind.REGEX, text.substring(from, Math.min(at, end)), from));
  }

  private void mark() {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (FOLLOWING.indexOf(next) >= 0) {
      longMark();
    } else {
      single(text.charAt(at));
    }
  }

  private void longMark() {
    for (String mark : LONG_MARKS) {
      boolean chain = mark.equals("?.") && at + 2 < end && Letters.isDigit(text.charAt(at + 2));
      if (!chain && text.startsWith(mark, at)) {
        tokens.add(Token.of(Kind.MARK, mark, at));
        at += mark.length();
        return;
      }
    }
    single(text.charAt(at));
  }

  private void single(char letter) {
    tokens.add(Token.of(Kind.MARK, letter < 0x80 ? Marks.of(letter) : "?", at++));
  }
}
