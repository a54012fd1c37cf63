package org.evenkeel.desk.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.rule.Rule;
import tools.jackson.databind.json.JsonMapper;

/// What a file of events holds, as a small document beside it.
///
/// @param events rows in the file
/// @param leftOut events that were too many
/// @param first microseconds since 1970 of the first event with a time, 0 when there is none
/// @param last of the last one
/// @param rules those that any event matches
public record EventsHeld(
    String schema, long events, long leftOut, long first, long last, List<Named> rules) {
  static final String SCHEMA = "evenkeel/events/1";
  static final String NAME = "events.json";

  public EventsHeld {
    rules = List.copyOf(rules);
  }

  /// A rule as people know it.
  public record Named(String id, String title, String level) {}

  static EventsHeld in(Statement table, long seen, List<Rule> rules) throws SQLException {
    Set<String> matched = new TreeSet<>();
    try (ResultSet rows =
        table.executeQuery(
            "select distinct unnest(string_split(rules, ' ')) from event where rules is not"
                + " null")) {
      while (rows.next()) {
        matched.add(rows.getString(1));
      }
    }
    List<Named> named =
        rules.stream()
            .filter(rule -> matched.contains(rule.id()))
            .map(rule -> new Named(rule.id(), rule.title(), rule.level().name()))
            .toList();
    try (ResultSet row =
        table.executeQuery(
            "select count(*), coalesce(min(t), 0), coalesce(max(t), 0) from event")) {
      row.next();
      long events = row.getLong(1);
      return new EventsHeld(SCHEMA, events, seen - events, row.getLong(2), row.getLong(3), named);
    }
  }

  void write(Path folder) throws IOException {
    Files.write(folder.resolve(NAME), JsonMapper.shared().writeValueAsBytes(this));
  }

  static EventsHeld read(Path folder) throws IOException {
    return JsonMapper.shared()
        .readValue(Files.readAllBytes(folder.resolve(NAME)), EventsHeld.class);
  }
}
