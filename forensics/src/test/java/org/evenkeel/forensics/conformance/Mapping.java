package org.evenkeel.forensics.conformance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;

/// How a field of the other reader and one of ours are brought to the same text. An absent value on
/// both sides is not compared; on one side it is a difference.
///
/// @param field our name, for people
record Mapping(
    String field,
    Function<Expected, Optional<String>> expected,
    Function<Event, Optional<String>> ours) {

  /// The value as it stands on both sides.
  static Mapping same(String theirs, Field field) {
    return new Mapping(field.sigmaName(), document -> document.get(theirs), our(field));
  }

  /// The value after `change`, which undoes a difference in notation alone.
  static Mapping changed(String theirs, Field field, UnaryOperator<String> change) {
    return new Mapping(field.sigmaName(), document -> document.get(theirs).map(change), our(field));
  }

  /// The first of several fields that is there.
  static Mapping first(Field field, String... theirs) {
    return new Mapping(
        field.sigmaName(),
        document -> Arrays.stream(theirs).flatMap(name -> document.get(name).stream()).findFirst(),
        our(field));
  }

  /// The request target: events keep its path and its query.
  static Mapping target(String theirs) {
    return new Mapping(
        Field.TARGET.sigmaName(),
        document -> document.get(theirs),
        event ->
            event
                .text(Field.PATH)
                .map(path -> path + event.text(Field.QUERY).map(query -> "?" + query).orElse("")));
  }

  static Mapping time() {
    return new Mapping(
        "time",
        document -> document.get("@timestamp").map(Mapping::millis),
        event -> event.timed() ? Optional.of(millis(event.time())) : Optional.empty());
  }

  static Mapping status() {
    return new Mapping(
        "sc-status",
        document -> document.get("http.response.status_code"),
        event -> event.status() < 0 ? Optional.empty() : Optional.of("" + event.status()));
  }

  static Mapping sent(String theirs) {
    return new Mapping(
        "sc-bytes",
        document -> document.get(theirs),
        event -> event.sent() < 0 ? Optional.empty() : Optional.of("" + event.sent()));
  }

  private static Function<Event, Optional<String>> our(Field field) {
    return event -> event.text(field);
  }

  private static String millis(String timestamp) {
    return OffsetDateTime.parse(timestamp).toInstant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private static String millis(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
