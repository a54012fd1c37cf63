package org.evenkeel.forensics.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.forensics.code.Token.Kind;

/// What a PHP file is there for, as far as its words alone tell.
final class PhpPurpose {
  /// What placeholders consist of: files that keep a folder from being listed.
  private static final Set<String> IDLE =
      Set.of(
          "header",
          "exit",
          "die",
          "defined",
          "define",
          "http_response_code",
          "if",
          "return",
          "or",
          "true",
          "false",
          "null",
          "gmdate",
          "abspath",
          "time",
          "strict_types",
          "declare",
          "array");

  private static final int START_OF_WORDPRESS = 60;

  private PhpPurpose() {}

  /// Whether the file does more than keep others out.
  static boolean acts(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean call = token.kind() == Kind.NAME && called && !IDLE.contains(word);
      boolean includes =
          token.kind() == Kind.NAME && (word.startsWith("include") || word.startsWith("require"));
      boolean variable = token.kind() == Kind.VARIABLE && called;
      if (call || includes || variable || (token.kind() == Kind.NAME && word.equals("eval"))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a file that starts WordPress does other things too.
  static boolean overgrownIndex(List<Token> tokens) {
    boolean starts =
        tokens.stream()
            .anyMatch(
                token ->
                    token.kind() == Kind.STRING && token.text().endsWith("wp-blog-header.php"));
    long words = tokens.stream().filter(token -> token.kind() != Kind.PAGE).count();
    return starts && words > START_OF_WORDPRESS;
  }
}
