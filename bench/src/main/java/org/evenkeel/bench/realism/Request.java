package org.evenkeel.bench.realism;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// A line of the combined format, as far as a portrait needs it.
record Request(
    String address,
    long second,
    String method,
    int status,
    long bytes,
    String referer,
    String agent) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss", Locale.ENGLISH);

  /// Reads `line`; empty when it is of another format, or broken.
  static Optional<Request> of(String line) {
    int open = line.indexOf('[');
    int close = line.indexOf(']', open + 1);
    String[] quoted = close < 0 ? new String[0] : line.substring(close).split("\"");
    if (open < 1 || quoted.length < 6) {
      return Optional.empty();
    }
    String[] numbers = quoted[2].strip().split(" ");
    String[] before = line.substring(0, open).split(" ");
    try {
      return Optional.of(
          new Request(
              before[before.length - 3],
              LocalDateTime.parse(line.substring(open + 1, open + 21), TIME)
                  .toEpochSecond(ZoneOffset.UTC),
              quoted[1].split(" ")[0],
              Integer.parseInt(numbers[0]),
              numbers[1].equals("-") ? 0 : Long.parseLong(numbers[1]),
              quoted[3],
              quoted[5]));
    } catch (DateTimeParseException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
