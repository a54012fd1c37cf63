package org.evenkeel.forensics.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Judges PHP files.
public final class PhpJudge {
  private PhpJudge() {}

  /// What speaks against a file, gravest first.
  ///
  /// @param file one character for each byte
  public static List<Charge> file(String file) {
    Charges charges = new Charges();
    walk(PhpLexer.tokens(file), charges);
    return charges.list();
  }

  /// What speaks against code that stands without tags, as configuration and databases hold it.
  public static List<Charge> code(String code) {
    Charges charges = new Charges();
    hidden(code, charges);
    return charges.list();
  }

  /// Whether a file does more than keep others from looking into its folder.
  public static boolean acts(String file) {
    return PhpPurpose.acts(PhpLexer.tokens(file));
  }

  /// Whether a file that starts WordPress does other things too.
  public static boolean overgrownIndex(String file) {
    return file.contains("wp-blog-header.php") && PhpPurpose.overgrownIndex(PhpLexer.tokens(file));
  }

  /// Judges code that was decoded, as `eval` would run it.
  static void hidden(String code, Charges charges) {
    walk(PhpLexer.code(code), charges);
  }

  /// Two walks: the first finds out what the file's own functions do with what they are given.
  private static void walk(List<Token> tokens, Charges charges) {
    Map<String, PhpFunction> functions = new HashMap<>();
    int before = charges.count();
    walk(tokens, charges, functions);
    if (!functions.isEmpty()) {
      charges.since(before);
      walk(tokens, charges, functions);
    }
    PhpDisguise.judge(tokens, charges);
  }

  private static void walk(
      List<Token> tokens, Charges charges, Map<String, PhpFunction> functions) {
    PhpDeeds deeds = new PhpDeeds(charges, new PhpTransfers(charges));
    new PhpProgram(tokens, deeds, functions).walk();
  }
}
