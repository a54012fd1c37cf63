package org.evenkeel.forensics.known;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// All weaknesses that are known, read from one table.
public final class Weaknesses {
  private static final String TABLE = "/known/weaknesses.txt";
  private static final String UNSEEN = "/known/unseen.txt";
  private static final int COLUMNS = 11;
  private static final List<Weakness> ALL = read(text(TABLE));

  private Weaknesses() {}

  /// All of them, in the order of the table.
  public static List<Weakness> all() {
    return ALL;
  }

  /// Those to whose route a request was sent, the one that names most of the address first.
  ///
  /// @param target as sent
  public static List<Weakness> at(String method, String target) {
    return ALL.stream()
        .filter(weakness -> weakness.route().leads(method, target))
        .sorted(Comparator.comparingInt((Weakness each) -> each.route().length()).reversed())
        .toList();
  }

  /// @throws IllegalArgumentException when a line is none of the table
  static List<Weakness> read(String table) {
    return lines(table).map(Weaknesses::weakness).toList();
  }

  private static Weakness weakness(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException(cells.size() + " columns instead of 11: " + line);
    }
    Weakness.Route route =
        new Weakness.Route(
            cells.get(6),
            cells.get(7).toLowerCase(Locale.ROOT),
            words(cells.get(8)),
            Weakness.Use.valueOf(cells.get(9).toUpperCase(Locale.ROOT)),
            cells.get(10).equals("-") ? "" : cells.get(10));
    return new Weakness(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        new Weakness.Remedy(cells.get(4), cells.get(5)),
        route);
  }

  private static List<String> words(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.toLowerCase(Locale.ROOT).split(" ", -1));
  }

  /// Those that no rule tells, each with the reason.
  public static List<Unshown> unshown() {
    return lines(text(UNSEEN))
        .map(line -> line.split("\\|", 3))
        .map(cells -> new Unshown(cells[0].strip(), cells[1].strip(), cells[2].strip()))
        .toList();
  }

  private static Stream<String> lines(String table) {
    return table.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static String text(String name) {
    try (InputStream in = Weaknesses.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
