package org.evenkeel.desk.hunt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A search as a condition of SQL. What strangers or users wrote is a parameter, never a part of
/// the text.
///
/// @param sql as it stands after `where`
/// @param texts whether texts have to be looked through, which is dear
record Where(String sql, List<Object> parameters, boolean texts) {
  private static final List<String> EVERYWHERE =
      Stream.of("path", "query", "agent", "referer", "address", "person", "said").toList();

  Where {
    parameters = List.copyOf(parameters);
  }

  /// @param actors the addresses of each actor
  static Where of(Search search, Map<String, List<String>> actors) {
    List<String> all = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    time(search, all, parameters);
    Map<HuntField, List<Condition.OfField>> values = new LinkedHashMap<>();
    for (Condition condition : search.conditions()) {
      if (condition instanceof Condition.OfField value && value.whole() && !value.not()) {
        values.computeIfAbsent(value.field(), _ -> new ArrayList<>()).add(value);
      } else {
        all.add(sign(condition, actors, parameters));
      }
    }
    values.forEach(
        (_, either) ->
            all.add(
                either.stream()
                    .map(each -> one(each, actors, parameters))
                    .collect(Collectors.joining(" or ", "(", ")"))));
    return new Where(
        all.isEmpty() ? "true" : String.join(" and ", all),
        parameters,
        search.conditions().stream().anyMatch(Where::looksThroughTexts));
  }

  private static String sign(
      Condition condition, Map<String, List<String>> actors, List<Object> parameters) {
    String one = one(condition, actors, parameters);
    return condition.not() ? "not coalesce(" + one + ", false)" : one;
  }

  private static void time(Search search, List<String> all, List<Object> parameters) {
    Instant from = search.from();
    if (from != null) {
      all.add("t >= ?");
      parameters.add(micros(from));
    }
    Instant to = search.to();
    if (to != null) {
      all.add("t < ?");
      parameters.add(micros(to));
    }
  }

  static long micros(Instant at) {
    return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000);
  }

  private static boolean looksThroughTexts(Condition condition) {
    return switch (condition) {
      case Condition.Anywhere _ -> true;
      case Condition.OfField value ->
          value.field().sort() == HuntField.Sort.TEXT && !(value.whole() && plain(value.text()));
      case Condition.Than _ -> false;
      case Condition.Either either -> either.parts().anyMatch(Where::looksThroughTexts);
    };
  }

  private static boolean plain(String text) {
    return text.indexOf('*') < 0;
  }

  private static String one(
      Condition condition, Map<String, List<String>> actors, List<Object> parameters) {
    return switch (condition) {
      case Condition.Anywhere anywhere -> {
        EVERYWHERE.forEach(_ -> parameters.add("%" + pattern(anywhere.text()) + "%"));
        yield EVERYWHERE.stream()
            .map(column -> "coalesce(" + column + " ilike ? escape '\\', false)")
            .collect(Collectors.joining(" or ", "(", ")"));
      }
      case Condition.OfField value -> ofField(value, actors, parameters);
      case Condition.Than than -> {
        parameters.add(than.number());
        yield than.field().column() + (than.greater() ? " > ?" : " < ?");
      }
      case Condition.Either either ->
          either
              .parts()
              .map(each -> "coalesce(" + sign(each, actors, parameters) + ", false)")
              .collect(Collectors.joining(" or ", "(", ")"));
    };
  }

  private static String ofField(
      Condition.OfField value, Map<String, List<String>> actors, List<Object> parameters) {
    String column = value.field().column();
    String text = value.text();
    return switch (value.field().sort()) {
      case NAME, TEXT -> {
        if (value.whole() && plain(text) && value.field() != HuntField.KIND) {
          parameters.add(text);
          yield column + " = ?";
        }
        String pattern = pattern(text);
        parameters.add(value.whole() ? pattern : "%" + pattern + "%");
        yield column + " ilike ? escape '\\'";
      }
      case NUMBER -> number(column, text, parameters);
      case RULE -> {
        parameters.add(" " + text + " ");
        yield "contains(' ' || " + column + " || ' ', ?)";
      }
      case ACTOR -> {
        List<String> addresses = actors.getOrDefault(text.toUpperCase(Locale.ROOT), List.of());
        parameters.addAll(addresses);
        yield addresses.isEmpty()
            ? "false"
            : addresses.stream()
                .map(_ -> "?")
                .collect(Collectors.joining(", ", column + " in (", ")"));
      }
    };
  }

  private static String number(String column, String text, List<Object> parameters) {
    String digits = text.toLowerCase(Locale.ROOT).replace('x', '*');
    if (plain(digits)) {
      parameters.add(Long.parseLong(digits));
      return column + " = ?";
    }
    parameters.add(Long.parseLong(digits.replace('*', '0')));
    parameters.add(Long.parseLong(digits.replace('*', '9')));
    return column + " between ? and ?";
  }

  /// A text as `like` reads it: only `*` means something.
  private static String pattern(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace('*', '%');
  }
}
