package org.evenkeel.forensics.code;

import com.google.re2j.Pattern;

/// Names that forms give to the number, code and date of a payment card.
final class CardWords {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(^|[^a-z])(cc|card|credit_?card|pan)[-_."
              + " \\[\\]:]*(no|num|number|nr)([^a-z]|$)|cc_?number|"
              + "card_?num(ber)?|card-num(ber)?|credit-?card-?number|accountnumber-card|"
              + "(^|[^a-z])cardno([^a-z]|$)|numero-?carte");

  private static final Pattern CODE =
      Pattern.compile(
          "(?i)(^|[^a-z])(cvv2?|cvc2?|cc_?cid|cvn|csc)([^a-z]|$)|cc-?csc|card_?(cvv|cvc)|"
              + "security_?code|verification_?(number|value|code)|cc_?(cvv|cvc)|(cvv|cvc)(input|field)?$");

  private static final Pattern EXPIRY =
      Pattern.compile(
          "(?i)cc_?exp|exp(iry|iration)?[-_. ]?(date|month|year|mm|yy)|card-?exp|expdate");

  /// Pieces of which every such name has one.
  private static final String[] PIECES = {
    "cc", "card", "cvv", "cvc", "cvn", "csc", "pan", "carte", "code", "verif", "exp", "accountn"
  };

  private CardWords() {}

  /// A look that costs little, for the many texts that name nothing of the sort.
  private static boolean worthwhile(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      int letter = text.charAt(i) | 0x20;
      boolean first =
          letter == 'c' || letter == 'p' || letter == 'v' || letter == 'e' || letter == 'a';
      if (first && begins(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text, int at) {
    for (String piece : PIECES) {
      if (text.regionMatches(true, at, piece, 0, piece.length())) {
        return true;
      }
    }
    return false;
  }

  /// Whether a field of that name takes the number or code of a card.
  static boolean inName(String name) {
    return name.length() <= 200
        && worthwhile(name)
        && (NUMBER.matcher(name).find() || CODE.matcher(name).find());
  }

  static boolean number(String text) {
    return worthwhile(text) && NUMBER.matcher(text).find();
  }

  static boolean code(String text) {
    return worthwhile(text) && CODE.matcher(text).find();
  }

  static boolean expiry(String text) {
    return worthwhile(text) && EXPIRY.matcher(text).find();
  }
}
