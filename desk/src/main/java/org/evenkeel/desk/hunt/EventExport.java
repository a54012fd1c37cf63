package org.evenkeel.desk.hunt;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Hands out what a search finds, as a table or as lines of JSON, and writes down who took it.
@Component
public class EventExport {
  /// As many events as one file holds; the rest is found with a narrower search.
  public static final int MOST = 100_000;

  private static final int AT_ONCE = 5000;
  private static final List<HuntField> FIELDS =
      Arrays.stream(HuntField.values())
          .filter(
              field ->
                  field != HuntField.ACTOR && field != HuntField.RULE && field != HuntField.SOURCE)
          .toList();

  private final Hunting hunting;
  private final Journal journal;

  EventExport(Hunting hunting, Journal journal) {
    this.hunting = hunting;
    this.journal = journal;
  }

  /// How it is written.
  public enum Shape {
    CSV("text/csv", "csv"),
    JSON_LINES("application/jsonl", "jsonl");

    private final String type;
    private final String ending;

    Shape(String type, String ending) {
      this.type = type;
      this.ending = ending;
    }

    public String type() {
      return type;
    }

    /// Of a file's name.
    public String ending() {
      return ending;
    }
  }

  /// Writes down that somebody takes what a search finds.
  @Transactional
  public void record(Incident incident, EventFiles.Ready file, Search search, Person by) {
    journal.write(
        by.id(),
        "events.exported",
        Map.of(
            "incident", incident.id(),
            "investigation", file.investigation(),
            "words", search.words(),
            "most", MOST));
  }

  /// Writes what is found.
  public void write(EventFiles.Ready file, Search search, Shape shape, Writer out)
      throws IOException {
    if (shape == Shape.CSV) {
      out.write("time,log,line,");
      out.write(FIELDS.stream().map(HuntField::code).collect(Collectors.joining(",")));
      out.write(",rules\r\n");
    }
    long from = 0;
    int left = MOST;
    while (left > 0) {
      List<HuntEvent> some = hunting.events(file, search, from, Math.min(left, AT_ONCE));
      for (HuntEvent event : some) {
        out.write(shape == Shape.CSV ? row(event) + "\r\n" : line(event) + "\n");
        from = event.number() + 1;
      }
      left = some.size() < AT_ONCE ? 0 : left - some.size();
    }
  }

  private static String line(HuntEvent event) {
    Map<String, Object> line = new LinkedHashMap<>();
    if (event.at() != null) {
      line.put("time", event.at().toString());
    }
    line.put("log", event.source());
    line.put("line", event.line());
    event.fields().forEach((field, text) -> line.put(field.code(), text));
    line.put("rules", event.rules());
    return JsonMapper.shared().writeValueAsString(line);
  }

  private static String row(HuntEvent event) {
    List<String> cells = new ArrayList<>();
    cells.add(event.at() == null ? "" : event.at().toString());
    cells.add(cell(event.source()));
    cells.add(String.valueOf(event.line()));
    FIELDS.forEach(field -> cells.add(cell(event.text(field))));
    cells.add(cell(String.join(" ", event.rules())));
    return String.join(",", cells);
  }

  /// A cell after RFC 4180. A sheet takes texts with such beginnings for formulas, so they get an
  /// apostrophe in front (OWASP, CSV injection).
  static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
