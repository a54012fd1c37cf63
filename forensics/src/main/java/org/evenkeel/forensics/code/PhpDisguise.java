package org.evenkeel.forensics.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.forensics.code.Token.Kind;
import org.evenkeel.forensics.investigation.Grade;

/// Looks at how a PHP program is written: words in codes, jumps instead of sense.
final class PhpDisguise {
  private static final Set<String> HIDDEN =
      Set.of("globals", "_post", "_get", "_request", "_cookie", "_files", "eval", "assert");

  private PhpDisguise() {}

  static void judge(List<Token> tokens, Charges charges) {
    int jumps = 0;
    int coded = 0;
    int at = -1;
    for (Token token : tokens) {
      jumps += token.isName("goto") ? 1 : 0;
      if (token.kind() == Kind.STRING && whollyCoded(token)) {
        coded++;
        at = at < 0 || tells(token) ? token.at() : at;
      }
    }
    boolean told = tokens.stream().anyMatch(token -> whollyCoded(token) && tells(token));
    if (told && coded >= 2) {
      charges.add(
          "packed-code",
          Grade.E3,
          "writes the names of PHP's own functions and variables as codes, so that nobody can read"
              + " them",
          at);
    } else if (jumps >= 12 && coded >= 6) {
      charges.add(
          "packed-code",
          Grade.E3,
          "jumps to and fro "
              + jumps
              + " times between words written as codes, so that nobody can read it",
          at);
    }
  }

  private static boolean whollyCoded(Token token) {
    return token.kind() == Kind.STRING
        && token.escapes() >= 3
        && token.escapes() * 4 >= token.text().length() * 3;
  }

  private static boolean tells(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return HIDDEN.contains(word) || PhpNames.telling(word);
  }
}
