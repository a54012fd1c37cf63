package org.evenkeel.forensics.code;

import com.google.re2j.Pattern;
import java.util.Locale;

/// Words that skimmers need.
final class JsWords {
  private static final Pattern CHECKOUT =
      Pattern.compile(
          "(?i)(^|[^a-z])(checkout|onepage|onestepcheckout|onestep|firecheckout|commande|order-pay|kasse|afrekenen)([^a-z]|$)");

  private static final Pattern FIELDS =
      Pattern.compile("(?i)(^|[\\s,(])(input|select|textarea)([\\s,.:\\[#)]|$)");

  private static final Pattern BRAND =
      Pattern.compile(
          "(?i)google-?(analytics|tag|apis)|googletag|gstatic|jquery|cloudflare|magento|paypal|stripe|braintree|"
              + "bootstrap|facebook|woocommerce|wordpress|klarna|adyen|shopify|fontawesome");

  private static final String[] PIECES = {
    "check", "onepa", "onest", "firec", "comma", "order-", "kasse", "afrek"
  };

  private JsWords() {}

  static boolean address(String text) {
    String lower = text.length() > 12 ? text.substring(0, 12).toLowerCase(Locale.ROOT) : "";
    return lower.startsWith("https://")
        || lower.startsWith("http://")
        || lower.startsWith("//")
        || lower.startsWith("wss://")
        || lower.startsWith("ws://");
  }

  /// Whether an address leads to a host that a store has no reason to send customers' data to.
  static boolean foreign(String address) {
    if (!address(address)) {
      return false;
    }
    String host = PaymentHosts.host(address);
    int dot = host.indexOf('.');
    boolean real = dot > 0 && dot < host.length() - 1 && host.indexOf('$') < 0;
    boolean example =
        host.endsWith("example.com") || host.endsWith("example.org") || host.equals("127.0.0.1");
    return real && !example && !PaymentHosts.known(address);
  }

  /// A host that borrows a well-known name without belonging to it.
  static boolean lookalike(String address) {
    return foreign(address) && BRAND.matcher(PaymentHosts.host(address)).find();
  }

  /// A look that costs little, for the many texts that are about nothing of the sort.
  private static boolean worthwhile(String text) {
    for (int i = 0; i + 4 < text.length(); i++) {
      int letter = text.charAt(i) | 0x20;
      boolean first =
          letter == 'c' || letter == 'o' || letter == 'f' || letter == 'k' || letter == 'a';
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

  static boolean checkout(String text) {
    return text.length() < 4000 && worthwhile(text) && CHECKOUT.matcher(text).find();
  }

  static boolean allFields(String selector) {
    return selector.length() < 400 && FIELDS.matcher(selector).find();
  }

  static boolean card(String text) {
    return text.length() < 400 && CardWords.inName(text);
  }
}
