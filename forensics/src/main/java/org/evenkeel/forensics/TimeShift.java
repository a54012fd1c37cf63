package org.evenkeel.forensics;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/// Changes the first time that a line of a log tells, as web servers, programs and the system's log
/// write it.
final class TimeShift {
  private static final List<Form> FORMS =
      List.of(
          new Form(
              Pattern.compile("\\d{2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2}"),
              format("dd/MMM/uuuu:HH:mm:ss")),
          new Form(
              Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}"),
              format("uuuu-MM-dd'T'HH:mm:ss")),
          new Form(
              Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}"),
              format("uuuu-MM-dd HH:mm:ss")),
          new Form(
              Pattern.compile("^[A-Z][a-z]{2} [ \\d]\\d \\d{2}:\\d{2}:\\d{2}"),
              format("MMM ppd HH:mm:ss")));

  private record Form(Pattern pattern, DateTimeFormatter format) {}

  private TimeShift() {}

  private static DateTimeFormatter format(String pattern) {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().appendPattern(pattern);
    return (pattern.contains("uuuu") ? builder : builder.parseDefaulting(ChronoField.YEAR, 2001))
        .toFormatter(Locale.ROOT);
  }

  /// `line`, as if it had been written `seconds` later. Unchanged when it tells no time.
  static String later(String line, long seconds) {
    for (Form form : FORMS) {
      Matcher time = form.pattern().matcher(line);
      if (time.find()) {
        try {
          LocalDateTime moment = LocalDateTime.parse(time.group(), form.format());
          String later = moment.plusSeconds(seconds).format(form.format());
          return line.substring(0, time.start()) + later + line.substring(time.end());
        } catch (DateTimeParseException e) { // no such day
          return line;
        }
      }
    }
    return line;
  }
}
