package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.code.Token.Kind;

/// Takes a PHP file apart as PHP does: text outside the tags, comments, strings with variables in
/// them, here documents. A string with variables becomes a sum in brackets, which means the same.
///
/// Source: the PHP manual, "Basic syntax" and "Strings". Broken programs give the tokens up to
/// where PHP would stop, and what follows as it comes; nothing throws.
final class PhpLexer {
  private static final int DEEPEST = 8;

  /// Letters that can go on a mark.
  private static final String FOLLOWING = "=<>&|?.*+-:";

  private static final String[] LONG_MARKS = {
    "<=>", "**=", "...", "<<=", ">>=", "===", "!==", "??=", "?->", "->", "=>", "::", "==", "!=",
    "<>", "<=", ">=", "&&", "||", "??", "+=", "-=", "*=", "/=", ".=", "%=", "&=", "|=", "^=", "++",
    "--", "<<", ">>", "**"
  };

  private final String text;
  private final int end;
  private final int depth;
  private final List<Token> tokens;
  private int at;

  private PhpLexer(String text, int from, int end, int depth, List<Token> tokens) {
    this.text = text;
    this.at = from;
    this.end = end;
    this.depth = depth;
    this.tokens = tokens;
  }

  /// All tokens of a file, one character for each byte, ending with `END`.
  static List<Token> tokens(String file) {
    List<Token> tokens = new ArrayList<>(file.length() / 6 + 8);
    PhpLexer lexer = new PhpLexer(file, 0, file.length(), 0, tokens);
    lexer.page();
    lexer.program();
    tokens.add(Token.of(Kind.END, "", file.length()));
    return tokens;
  }

  /// All tokens of code that stands without tags, as `eval` takes it.
  static List<Token> code(String code) {
    List<Token> tokens = new ArrayList<>(code.length() / 6 + 8);
    new PhpLexer(code, 0, code.length(), 0, tokens).program();
    tokens.add(Token.of(Kind.END, "", code.length()));
    return tokens;
  }

  private void add(Kind kind, String word, int from) {
    tokens.add(Token.of(kind, word, from));
  }

  /// Text up to the next opening tag.
  private void page() {
    int from = at;
    int tag = text.indexOf("<?", at);
    while (tag >= 0 && tag < end && tagLength(tag) == 0) {
      tag = text.indexOf("<?", tag + 2);
    }
    int stop = tag < 0 || tag >= end ? end : tag;
    if (stop > from) {
      add(Kind.PAGE, text.substring(from, stop), from);
    }
    if (stop == end) {
      at = end;
      return;
    }
    if (text.startsWith("<?=", stop)) {
      add(Kind.NAME, "echo", stop);
    }
    at = stop + tagLength(stop);
  }

  private int tagLength(int tag) {
    if (text.regionMatches(true, tag, "<?php", 0, 5)
        && (tag + 5 >= end || Letters.isBlank(text.charAt(tag + 5)))) {
      return 5;
    }
    if (text.startsWith("<?=", tag)) {
      return 3;
    }
    boolean blank = tag + 2 < end && Letters.isBlank(text.charAt(tag + 2));
    return blank ? 2 : 0;
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
    } else if (text.startsWith("?>", at)) {
      closeTag();
    } else if ((letter == '#' && !text.startsWith("#[", at)) || text.startsWith("//", at)) {
      lineComment();
    } else if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      at = close < 0 || close > end ? end : close + 2;
    } else if (letter == '$' && at + 1 < end && Letters.startsName(text.charAt(at + 1))) {
      int from = at++;
      add(Kind.VARIABLE, name(), from);
    } else if (Letters.startsName(letter) || letter == '\\') {
      word();
    } else if (Letters.isDigit(letter)) {
      number();
    } else if (letter == '\'') {
      single();
    } else if (letter == '"' || letter == '`') {
      dbl(letter);
    } else if (text.startsWith("<<<", at) && hereDocument()) {
      return;
    } else {
      mark();
    }
  }

  private void closeTag() {
    add(Kind.MARK, ";", at);
    at += 2;
    if (at < end && text.charAt(at) == '\n') {
      at++;
    }
    page();
  }

  private void lineComment() {
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      if (text.startsWith("?>", at)) {
        return;
      }
      at++;
    }
  }

  private String name() {
    int from = at;
    while (at < end && Letters.inName(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private void word() {
    int from = at;
    while (at < end && (Letters.inName(text.charAt(at)) || text.charAt(at) == '\\')) {
      at++;
    }
    String word = text.substring(from, at);
    add(Kind.NAME, word, from);
    if (word.toLowerCase(Locale.ROOT).equals("__halt_compiler")) {
      at = end;
    }
  }

  private void number() {
    int from = at;
    while (at < end && (Letters.inName(text.charAt(at)) || decimalPoint())) {
      at++;
    }
    add(Kind.NUMBER, text.substring(from, at).replace("_", ""), from);
  }

  private boolean decimalPoint() {
    return text.charAt(at) == '.' && at + 1 < end && Letters.isDigit(text.charAt(at + 1));
  }

  private void single() {
    int from = at++;
    StringBuilder value = new StringBuilder();
    while (at < end && text.charAt(at) != '\'') {
      boolean escape =
          text.charAt(at) == '\\' && at + 1 < end && "\\'".indexOf(text.charAt(at + 1)) >= 0;
      at += escape ? 1 : 0;
      value.append(text.charAt(at++));
    }
    at++;
    add(Kind.STRING, value.toString(), from);
  }

  /// A string that knows escapes and variables, or a shell command in back ticks.
  private void dbl(char quote) {
    int from = at;
    int close = at + 1;
    while (close < end && text.charAt(close) != quote) {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    close = Math.min(close, end);
    if (quote == '`') {
      add(Kind.NAME, "shell_exec", from);
    }
    template(from + 1, close, quote, quote == '`');
    at = close + 1;
  }

  private void template(int from, int to, char quote, boolean bracketed) {
    int first = tokens.size();
    new PhpTemplate(text, tokens, quote).read(from, to, this::nested);
    if (bracketed || tokens.size() > first + 1) {
      tokens.add(first, Token.of(Kind.MARK, "(", from));
      add(Kind.MARK, ")", to);
    }
  }

  /// Code inside a string.
  private void nested(int from, int to) {
    if (depth < DEEPEST) {
      new PhpLexer(text, from, to, depth + 1, tokens).program();
    }
  }

  private boolean hereDocument() {
    int from = at;
    int cursor = at + 3;
    while (cursor < end && (text.charAt(cursor) == ' ' || text.charAt(cursor) == '\t')) {
      cursor++;
    }
    char quote = cursor < end ? text.charAt(cursor) : ' ';
    boolean quoted = quote == '\'' || quote == '"';
    int start = cursor + (quoted ? 1 : 0);
    int stop = start;
    while (stop < end && Letters.inName(text.charAt(stop))) {
      stop++;
    }
    int line = text.indexOf('\n', stop);
    if (stop == start || line < 0 || line >= end) {
      return false;
    }
    String label = text.substring(start, stop);
    int close = closing(label, line);
    int body = Math.max(line + 1, close);
    if (quote == '\'') {
      add(Kind.STRING, text.substring(line + 1, Math.max(line + 1, body)), from);
    } else {
      template(line + 1, body, '\0', false);
    }
    at = Math.min(end, close + 1 + skipBlanks(close + 1) + label.length());
    return true;
  }

  /// The newline before the line that ends the document `label`.
  private int closing(String label, int line) {
    int newline = line;
    while (newline >= 0 && newline < end) {
      int word = newline + 1 + skipBlanks(newline + 1);
      int after = word + label.length();
      if (text.startsWith(label, word) && (after >= end || !Letters.inName(text.charAt(after)))) {
        return newline;
      }
      newline = text.indexOf('\n', newline + 1);
    }
    return end;
  }

  private int skipBlanks(int from) {
    int to = from;
    while (to < end && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
      to++;
    }
    return to - from;
  }

  private void mark() {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (FOLLOWING.indexOf(next) >= 0) {
      longMark();
    } else {
      oneLetter(text.charAt(at));
    }
  }

  private void longMark() {
    for (String mark : LONG_MARKS) {
      if (text.startsWith(mark, at)) {
        add(Kind.MARK, mark, at);
        at += mark.length();
        return;
      }
    }
    oneLetter(text.charAt(at));
  }

  private void oneLetter(char letter) {
    add(Kind.MARK, letter < 0x80 ? Marks.of(letter) : "?", at++);
  }
}
