package org.evenkeel.forensics.code;

import java.util.List;
import org.evenkeel.forensics.code.Token.Kind;
import org.evenkeel.forensics.investigation.Grade;

/// What a script says openly and what it hides: texts that came out of a decoder, and what names
/// without sense are for.
final class JsHidden {
  private static final int MOST_TEXT = 2 << 20;

  private boolean number;
  private boolean code;
  private boolean checkout;
  private boolean foreign;
  private boolean openCheckout;
  private boolean openCards;
  private boolean openNumber;
  private boolean openCode;
  private boolean openForeign;
  private boolean socket;
  private int meaningless;
  private int text;
  private String address = "";

  /// A text that was hidden.
  void add(String hidden) {
    text += hidden.length();
    if (text > MOST_TEXT || hidden.length() < 4 || !readable(hidden)) {
      return;
    }
    number |= CardWords.number(hidden);
    code |= CardWords.code(hidden);
    checkout |= JsWords.checkout(hidden);
    if (JsWords.foreign(hidden)) {
      foreign = true;
      address = hidden;
    }
  }

  private static boolean readable(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      odd += Letters.isPrintable(letter) || Letters.isBlank(letter) ? 0 : 1;
    }
    return odd * 20 <= text.length();
  }

  void socket() {
    socket = true;
  }

  /// Looks at all words of the script before it is walked through.
  void look(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() == Kind.NAME) {
        meaningless += token.text().startsWith("_0x") ? 1 : 0;
      } else if (token.kind() == Kind.STRING || token.kind() == Kind.REGEX) {
        open(token);
      }
    }
  }

  private void open(Token token) {
    String said = token.text();
    if (said.length() > 2000) {
      return;
    }
    openCheckout = openCheckout || JsWords.checkout(said);
    if (token.kind() == Kind.REGEX) {
      return;
    }
    openNumber = openNumber || (said.length() < 100 && CardWords.number(said));
    openCode = openCode || (said.length() < 100 && CardWords.code(said));
    openCards = openNumber || openCode;
    openForeign |= JsWords.foreign(said);
    if (Decoders.looksBase64(said)) {
      String decoded = Decoders.base64(said);
      if (decoded != null && readable(decoded)) {
        add(decoded);
      }
    }
  }

  /// Whether the script looks for the checkout page, openly or not.
  boolean checkout() {
    return checkout || openCheckout;
  }

  boolean cards() {
    return openCards || number || code;
  }

  /// The charges against the script as a whole.
  void judge(int at, Charges charges) {
    boolean cards = number && code;
    if (cards && (foreign || checkout)) {
      charges.add(
          "skimmer",
          Grade.E4,
          "hides the names of card fields"
              + (foreign ? " and the address " + Shown.text(address) : ""),
          at);
    } else if (foreign && (checkout || openCheckout || (openNumber && openCode))) {
      charges.add(
          "skimmer",
          Grade.E4,
          "hides the address " + Shown.text(address) + " beside words of the checkout page",
          at);
    } else if (meaningless >= 20 && (openNumber || number) && (openCode || code)) {
      charges.add(
          "skimmer",
          foreign || openForeign ? Grade.E4 : Grade.E3,
          "names card fields in code that was made unreadable",
          at);
    } else if (meaningless >= 20 && checkout() && (foreign || openForeign)) {
      charges.add(
          "skimmer", Grade.E3, "waits for the checkout page in code that was made unreadable", at);
    } else if (meaningless >= 20 && socket && checkout()) {
      charges.add(
          "skimmer",
          Grade.E3,
          "opens a line to another server at checkout, in unreadable code",
          at);
    }
  }
}
