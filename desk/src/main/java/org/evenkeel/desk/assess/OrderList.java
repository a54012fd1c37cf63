package org.evenkeel.desk.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.desk.access.Refused;

/// A list of orders as stores export them (RFC 4180, with commas or semicolons), counted by
/// country: each e-mail address once, each line where there is no such column.
public final class OrderList {
  private static final int LONGEST = 1 << 16;
  private static final int PLACES = 300;
  private static final List<String> COUNTRY =
      List.of("country", "billing country", "billing_country", "shipping country", "land");
  private static final List<String> EMAIL =
      List.of("email", "e-mail", "billing email", "billing_email", "customer email");

  private final char separator;
  private final int country;
  private final int email;
  private final Map<String, Set<Long>> seen = new TreeMap<>();
  private final Map<String, Long> counted = new TreeMap<>();

  private OrderList(String head) {
    separator = head.chars().filter(letter -> letter == ';').count() > 0 ? ';' : ',';
    List<String> names =
        fields(head, separator).stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT).replace("\uFEFF", ""))
            .toList();
    country = column(names, COUNTRY);
    email = column(names, EMAIL);
    if (country < 0) {
      throw new Refused("No column of this list is called country. Its first line must name them.");
    }
  }

  private static int column(List<String> names, List<String> wanted) {
    return wanted.stream().mapToInt(names::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  /// How many people live where, by ISO 3166 code.
  ///
  /// @throws Refused when it is no such list
  public static Map<String, Long> count(BufferedReader list) throws IOException {
    String head = list.readLine();
    if (head == null || head.length() > LONGEST) {
      throw new Refused("This is no list of orders: its first line must name the columns.");
    }
    OrderList orders = new OrderList(head);
    String line = list.readLine();
    while (line != null) {
      orders.add(line);
      line = list.readLine();
    }
    return orders.counted();
  }

  private void add(String line) {
    if (line.length() > LONGEST) {
      return;
    }
    List<String> fields = fields(line, separator);
    String place =
        fields.size() > country ? fields.get(country).strip().toUpperCase(Locale.ROOT) : "";
    if (place.length() != 2 || (!counted.containsKey(place) && counted.size() >= PLACES)) {
      return;
    }
    String who = email >= 0 && fields.size() > email ? fields.get(email).strip() : "";
    boolean fresh = who.isEmpty() || seen(place).add(fingerprint(who));
    counted.merge(place, fresh ? 1L : 0L, Long::sum);
  }

  private Set<Long> seen(String place) {
    return seen.computeIfAbsent(place, _ -> new HashSet<>());
  }

  /// Two addresses share one by chance in far fewer cases than lists have lines.
  private static long fingerprint(String email) {
    String plain = email.toLowerCase(Locale.ROOT);
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < plain.length(); at++) {
      hash = (hash ^ plain.charAt(at)) * 0x100000001b3L;
    }
    return hash;
  }

  private Map<String, Long> counted() {
    if (counted.isEmpty()) {
      throw new Refused("No line of this list names a country by its two letters.");
    }
    return Map.copyOf(counted);
  }

  /// The fields of a line; a quoted one may hold separators.
  static List<String> fields(String line, char separator) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '"') {
        boolean doubled = quoted && at + 1 < line.length() && line.charAt(at + 1) == '"';
        if (doubled) {
          field.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (letter == separator && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(letter);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
