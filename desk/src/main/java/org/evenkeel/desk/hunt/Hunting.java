package org.evenkeel.desk.hunt;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.DataFolder;
import org.evenkeel.desk.investigate.Investigations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Searches the events of investigations. A file never changes, so what was counted once is kept
/// for a while.
@Component
public class Hunting {
  private static final int REMEMBERED = 64;

  private final EventFiles files;
  private final EventTable table;
  private final Investigations investigations;
  private final Map<Asked, Counts> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, Counts> eldest) {
              return size() > REMEMBERED;
            }
          });

  private record Asked(EventFiles.Ready file, Search search) {}

  Hunting(EventFiles files, DataFolder data, Investigations investigations) {
    this.files = files;
    this.table = new EventTable(data.folder("events"));
    this.investigations = investigations;
  }

  /// Counts what is found.
  public Counts counts(EventFiles.Ready file, Search search) {
    Asked asked = new Asked(file, search);
    Counts known = remembered.get(asked);
    if (known == null) {
      known = table.counts(asked(file, search));
      remembered.put(asked, known);
    }
    return known;
  }

  /// The events that were found, in the order of time.
  ///
  /// @param from the least number of an event
  public List<HuntEvent> events(EventFiles.Ready file, Search search, long from, int limit) {
    return table.events(asked(file, search), from, limit);
  }

  /// The event of a number.
  public Optional<HuntEvent> event(EventFiles.Ready file, long number) {
    return events(file, Search.ALL, number, 1).stream()
        .filter(event -> event.number() == number)
        .findFirst();
  }

  /// What the file holds.
  public EventsHeld held(EventFiles.Ready file) {
    return EventTable.held(files.folder(file.investigation()));
  }

  private EventTable.Asked asked(EventFiles.Ready file, Search search) {
    boolean wanted =
        search.conditions().stream()
            .flatMap(Condition::parts)
            .anyMatch(
                each ->
                    each instanceof Condition.OfField value && value.field() == HuntField.ACTOR);
    return new EventTable.Asked(
        files.folder(file.investigation()), search, wanted ? actors(file) : Map.of());
  }

  /// Addresses of those whom the investigation told apart.
  public Map<String, List<String>> actors(EventFiles.Ready file) {
    Map<String, List<String>> actors = new HashMap<>();
    investigations
        .answer(file.investigation())
        .ifPresent(
            answer -> {
              JsonNode document = JsonMapper.shared().readTree(answer.document());
              for (JsonNode actor : document.path("actors")) {
                List<String> addresses = new ArrayList<>();
                actor.path("addresses").forEach(each -> addresses.add(each.asString("")));
                actors.put(actor.path("id").asString(""), addresses);
              }
            });
    return actors;
  }

  @PreDestroy
  void close() throws SQLException {
    table.close();
  }
}
