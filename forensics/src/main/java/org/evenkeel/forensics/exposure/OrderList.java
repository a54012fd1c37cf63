package org.evenkeel.forensics.exposure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The store's own list of orders, from a table with a column each for number, time, e-mail and
/// country. Names and order of the columns, commas or semicolons, are as the store exports them.
///
/// @param orders in order of time
/// @param problems lines that could not be read, in sentences
public record OrderList(List<Order> orders, List<String> problems) {
  private static final int MOST = 20_000_000;

  public OrderList {
    orders = List.copyOf(orders);
    problems = List.copyOf(problems);
  }

  public static OrderList none() {
    return new OrderList(List.of(), List.of());
  }

  /// Reads a table.
  ///
  /// @param zone offset of times that are written without one
  /// @throws UncheckedIOException when the file cannot be read
  public static OrderList read(Path file, ZoneOffset zone) {
    List<Order> orders = new ArrayList<>();
    long unreadable = 0;
    long first = 0;
    try (var lines = reader(file)) {
      String head = lines.readLine();
      Columns columns = Columns.of(head == null ? "" : head);
      String line = lines.readLine();
      for (long number = 2; line != null && orders.size() < MOST; number++) {
        Optional<Order> order = columns.order(line, zone);
        order.ifPresent(orders::add);
        if (order.isEmpty() && !line.isBlank()) {
          first = unreadable == 0 ? number : first;
          unreadable++;
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    orders.sort(Comparator.comparing(Order::at));
    return new OrderList(orders, problems(unreadable, first));
  }

  /// Bytes that are no UTF-8 are read as signs for what is missing: names in other encodings are
  /// common in exports, and none of them is needed.
  private static BufferedReader reader(Path file) throws IOException {
    CharsetDecoder lenient =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    return new BufferedReader(new InputStreamReader(Files.newInputStream(file), lenient));
  }

  private static List<String> problems(long unreadable, long first) {
    return unreadable == 0
        ? List.of()
        : List.of(
            (unreadable == 1 ? "1 line" : unreadable + " lines")
                + " of the order list could not be used, as a number or a time is missing; the"
                + " first is line "
                + first
                + ".");
  }

  /// Which column holds what, by the head of the table.
  private record Columns(char comma, int id, int time, int email, int country) {
    static Columns of(String head) {
      char comma =
          head.indexOf(';') >= 0 && head.indexOf(',') < 0
              ? ';'
              : head.indexOf('\t') >= 0 ? '\t' : ',';
      List<String> names =
          cells(head.replace("\ufeff", ""), comma).stream()
              .map(name -> name.toLowerCase(Locale.ROOT).replace("_", " ").strip())
              .toList();
      int id = find(names, "id", "order", "number", "reference", "increment");
      int time = find(names, "time", "date", "created", "placed");
      return new Columns(
          comma,
          id < 0 ? 0 : id,
          time < 0 ? 1 : time,
          find(names, "mail"),
          find(names, "country", "land", "pays"));
    }

    private static int find(List<String> names, String... parts) {
      for (String part : parts) {
        for (int at = 0; at < names.size(); at++) {
          if (names.get(at).contains(part)) {
            return at;
          }
        }
      }
      return -1;
    }

    Optional<Order> order(String line, ZoneOffset zone) {
      List<String> cells = cells(line, comma);
      Optional<Instant> at = instant(cell(cells, time), zone);
      String number = cell(cells, id);
      return number.isEmpty()
          ? Optional.empty()
          : at.map(when -> new Order(number, when, cell(cells, email), cell(cells, country)));
    }
  }

  private static String cell(List<String> cells, int at) {
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }

  private static List<String> cells(String line, char comma) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        cell.append('"');
        at++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (letter == comma && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static Optional<Instant> instant(String text, ZoneOffset zone) {
    try {
      if (text.length() == 10 && text.chars().allMatch(Character::isDigit)) {
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
      }
      String iso = text.replace(' ', 'T');
      if (iso.length() == 10) {
        return Optional.of(LocalDate.parse(iso).atStartOfDay().toInstant(zone));
      }
      boolean offset = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
      return Optional.of(
          offset
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(iso).toInstant(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The same by a clock that is `micros` behind the list's.
  public OrderList earlier(long micros) {
    return new OrderList(
        orders.stream()
            .map(
                order ->
                    new Order(
                        order.id(),
                        order.at().minus(micros, ChronoUnit.MICROS),
                        order.email(),
                        order.country()))
            .toList(),
        problems);
  }

  /// How many different people placed orders in a stretch of time, both ends included; orders
  /// without an e-mail count one by one.
  public long people(Instant from, Instant to) {
    long unnamed = 0;
    java.util.Set<String> named = new java.util.HashSet<>();
    for (Order order : within(from, to)) {
      if (order.email().isEmpty()) {
        unnamed++;
      } else {
        named.add(order.email().toLowerCase(Locale.ROOT));
      }
    }
    return named.size() + unnamed;
  }

  /// The highest number of an order, 0 when the store does not number them.
  long highest() {
    return orders.stream()
        .map(Order::id)
        .filter(id -> id.matches("[0-9]{1,15}"))
        .mapToLong(Long::parseLong)
        .max()
        .orElse(0);
  }

  /// Orders placed in a stretch of time, both ends included.
  public List<Order> within(Instant from, Instant to) {
    return orders.stream()
        .filter(order -> !order.at().isBefore(from) && !order.at().isAfter(to))
        .toList();
  }

  public boolean isEmpty() {
    return orders.isEmpty();
  }
}
