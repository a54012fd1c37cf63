package org.evenkeel.forensics.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.Recognition;

/// A log as we read it.
///
/// @param format the name of the format it was recognised as, or `unknown`
/// @param groups its lines, put together to events as the case says
record Sample(String format, List<Group> groups) {
  /// The first line of an event, and what we found in it, or in those that belong to it.
  record Group(String line, Optional<Event> event) {}

  static Sample of(Case samples, byte[] log) {
    List<String> lines = withDirectives(samples, log);
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    Recognition recognition =
        new Recogniser(LogFormats.known(), samples.setting()).recognise(bytes, 0, bytes.length);
    return switch (recognition) {
      case Recognition.Known known ->
          new Sample(
              known.format().name(),
              groups(samples, lines, known.format().reader(samples.setting())));
      case Recognition.Unknown _ ->
          new Sample(Cases.UNKNOWN, groups(samples, lines, row -> Reading.UNREADABLE));
    };
  }

  private static List<String> withDirectives(Case samples, byte[] log) {
    List<String> lines = new ArrayList<>();
    new String(log, StandardCharsets.UTF_8)
        .lines()
        .forEach(
            line -> {
              samples.conventions().directive().apply(line).ifPresent(lines::add);
              lines.add(line);
            });
    return lines;
  }

  private static List<Group> groups(Case samples, List<String> lines, LineReader reader) {
    List<Group> groups = new ArrayList<>();
    for (String line : lines) {
      Optional<Event> event = event(reader, line);
      if (samples.conventions().isDirective(line)) {
        continue;
      }
      if (groups.isEmpty() || samples.conventions().begins(line)) {
        groups.add(new Group(line, event));
      } else if (samples.conventions().spread()) {
        Group last = groups.removeLast();
        groups.add(new Group(last.line(), last.event().or(() -> event)));
      }
    }
    return groups;
  }

  private static Optional<Event> event(LineReader reader, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    return reader.read(row) == Reading.EVENT
        ? Optional.of(Event.of(row, UnaryOperator.identity()))
        : Optional.empty();
  }
}
