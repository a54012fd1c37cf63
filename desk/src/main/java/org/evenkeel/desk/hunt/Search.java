package org.evenkeel.desk.hunt;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.Refused;
import org.jspecify.annotations.Nullable;

/// What is searched for.
///
/// @param conditions all of them have to be so; of those that say which value the same field is,
///   one
/// @param from the begin of the time, or null
/// @param to its end, which is not part of it, or null
public record Search(List<Condition> conditions, @Nullable Instant from, @Nullable Instant to) {
  /// The year 10,000, in seconds.
  private static final long FAR = 253_402_300_800L;

  /// Everything.
  public static final Search ALL = new Search(List.of(), null, null);

  public Search {
    conditions = List.copyOf(conditions);
    if (isAbsurd(from) || isAbsurd(to)) {
      throw new Refused("That time lies in another age.");
    }
    if (from != null && to != null && !from.isBefore(to)) {
      throw new Refused("The begin has to be before the end.");
    }
  }

  private static boolean isAbsurd(@Nullable Instant time) {
    return time != null && (time.isBefore(Instant.EPOCH) || time.getEpochSecond() > FAR);
  }

  /// Reads what somebody typed.
  ///
  /// @throws Refused with a sentence that says what to type instead
  public static Search read(String words, String from, String to) {
    return new Search(SearchWords.read(words), time(from), time(to));
  }

  /// `2026-03-01`, `2026-03-01T10:00` or with a zone; UTC when there is none.
  private static @Nullable Instant time(String text) {
    String said = text.strip().replace(' ', 'T');
    if (said.isEmpty()) {
      return null;
    }
    try {
      if (said.indexOf('T') < 0) {
        return LocalDate.parse(said).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      int zone = Math.max(said.indexOf('Z'), Math.max(said.indexOf('+'), said.lastIndexOf('-')));
      return zone > said.indexOf('T')
          ? OffsetDateTime.parse(said).toInstant()
          : LocalDateTime.parse(said).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new Refused("'" + text + "' is not a time: 2026-03-01 or 2026-03-01 10:00, in UTC.");
    }
  }

  /// As it is typed.
  public String words() {
    return conditions.stream().map(Condition::typed).collect(Collectors.joining(" "));
  }

  /// The same with one condition more.
  public Search and(Condition condition) {
    if (conditions.contains(condition)) {
      return this;
    }
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new Search(all, from, to);
  }

  /// The same without a condition.
  public Search without(Condition condition) {
    return new Search(
        conditions.stream().filter(each -> !each.equals(condition)).toList(), from, to);
  }

  /// The same in another time.
  public Search during(@Nullable Instant begin, @Nullable Instant end) {
    return new Search(conditions, begin, end);
  }
}
