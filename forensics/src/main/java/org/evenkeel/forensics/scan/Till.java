package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.expression.Expression;

/// The lines in which orders are placed, by everyone: what a list of orders can be held against.
/// Only their times are kept.
public final class Till {
  private static final byte[][] WORDS = {
    bytes("checkout"),
    bytes("payment-information"),
    bytes("validation"),
    bytes("confirm"),
    bytes("order-received"),
    bytes("bestellbestaetigung"),
    bytes("carts/")
  };

  /// The bit that makes a letter lower case.
  private static final int LOWER = 0x20;

  /// Letters that one of the words begins with.
  private static final boolean[] FIRST = new boolean[256];

  static {
    for (byte[] word : WORDS) {
      FIRST[word[0]] = true;
      FIRST[word[0] & ~LOWER] = true;
    }
  }

  private static final Expression PLACED =
      Expression.of(
          "(?i)[?&]wc-ajax=checkout(&|$)|/wc/store/(v1/)?checkout(/[0-9]+)?(\\?|$)"
              + "|/(guest-carts/[^/?]+|carts/mine)/(payment-information|order)(\\?|$)"
              + "|route=extension/(opencart/)?payment/[^&]+confirm"
              + "|/module/[^/?]+/validation|[?&]controller=validation"
              + "|^/(store-api/)?checkout/order(\\?|$)"
              + "|main_page=checkout_process|/checkout_process\\.php"
              + "|/store/carts/[^/?]+/complete");
  private static final Expression THANKED =
      Expression.of(
          "(?i)/checkout/(onepage/)?success|/order-received/[0-9]+|route=checkout/success"
              + "|/(order-confirmation|confirmation-commande|bestellbestaetigung)(\\?|/|$)"
              + "|controller=order-confirmation|^/checkout/finish|main_page=checkout_success");
  private static final Expression WRITTEN =
      Expression.of(
          "(?i)^\\s*insert\\s+into\\s+`?[\\w.`]*(wc_orders|sales_order|_orders?|^orders?)`?\\s*\\(");

  private final Map<Key, Moments> taken = new HashMap<>();

  /// What a line says of an order.
  public enum Step {
    /// The request that places it.
    PLACED,
    /// The page that thanks for it.
    THANKED,
    /// The statement that writes it into the database.
    WRITTEN
  }

  /// Lines of one source that say the same.
  public record Key(SourceScan source, Step step) {}

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  /// Whether the request that begins at `from` and ends before `to` may be of interest.
  static boolean mayBe(byte[] line, int from, int to) {
    for (int at = from; at < to && line[at] != ' '; at++) {
      if (FIRST[line[at] & 0xff] && begins(line, at, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(byte[] line, int at, int to) {
    for (byte[] word : WORDS) {
      if (at + word.length <= to && isAt(line, at, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(byte[] line, int at, byte[] word) {
    for (int letter = 0; letter < word.length; letter++) {
      if ((line[at + letter] | LOWER) != (word[letter] | LOWER)) {
        return false;
      }
    }
    return true;
  }

  void see(Row row, SourceScan source) {
    if (row.time() == Row.NO_TIME) {
      return;
    }
    if (row.kind() == Kind.WEB && row.status() >= 200 && row.status() < 400) {
      request(row, source);
    } else if (row.kind() == Kind.SQL && row.has(Field.STATEMENT)) {
      String said = row.text(Field.STATEMENT);
      if (said != null && WRITTEN.occursIn(said)) {
        add(row, source, Step.WRITTEN);
      }
    }
  }

  private void request(Row row, SourceScan source) {
    String target = row.text(Field.TARGET);
    String asked = target == null ? "" : target;
    boolean get = "GET".equals(row.text(Field.METHOD));
    if ((!get || asked.contains("route=")) && PLACED.occursIn(asked)) {
      add(row, source, Step.PLACED);
    } else if (get && mayThank(asked) && THANKED.occursIn(asked)) {
      add(row, source, Step.THANKED);
    }
  }

  /// Most of what is asked for at checkout are its pages and pictures.
  private static boolean mayThank(String asked) {
    String lower = asked.toLowerCase(Locale.ROOT);
    return lower.contains("success")
        || lower.contains("order-received/")
        || lower.contains("order-confirmation")
        || lower.contains("confirmation-commande")
        || lower.contains("bestellbestaetigung")
        || lower.contains("checkout/finish");
  }

  private void add(Row row, SourceScan source, Step step) {
    taken.computeIfAbsent(new Key(source, step), any -> new Moments()).add(row.time());
  }

  void merge(Till other) {
    other.taken.forEach(
        (key, times) -> taken.computeIfAbsent(key, any -> new Moments()).addAll(times));
  }

  /// Times in microseconds since 1970, in order, by source and what its lines say.
  public Map<Key, long[]> times() {
    Map<Key, long[]> times = new HashMap<>();
    taken.forEach((key, moments) -> times.put(key, moments.sorted()));
    return times;
  }
}
