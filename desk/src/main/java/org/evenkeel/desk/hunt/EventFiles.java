package org.evenkeel.desk.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.DataFolder;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.job.Job;
import org.evenkeel.desk.job.Jobs;
import org.evenkeel.desk.journal.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The events of investigations, each in a folder of its own. They are made in the background as
/// soon as an answer is there, and can be made again at any time: the evidence is sealed.
@Component
public class EventFiles {
  static final String KIND = "events";

  private final JdbcClient database;
  private final DataFolder data;
  private final Jobs jobs;
  private final Journal journal;

  EventFiles(JdbcClient database, DataFolder data, Jobs jobs, Journal journal) {
    this.database = database;
    this.data = data;
    this.jobs = jobs;
    this.journal = journal;
  }

  /// A file that is there.
  ///
  /// @param investigation the job that answered
  /// @param leftOut events that were too many
  public record Ready(String investigation, long events, long leftOut, Instant made) {}

  @EventListener
  void prepare(Investigations.Answered answered) {
    var _ = ask(answered.incident(), answered.job(), answered.pieces(), "desk");
  }

  /// Asks for the events of an investigation.
  public String ask(String incident, String investigation, List<String> pieces, String actor) {
    List<String> task = new ArrayList<>(List.of(investigation));
    task.addAll(pieces);
    return jobs.ask(KIND, incident, String.join(" ", task), actor);
  }

  /// Those that can be searched, the newest first.
  public List<Ready> of(String incident) {
    return database
        .sql(
            "select investigation, events, left_out, made from event_file where incident = ? order"
                + " by made desc")
        .param(incident)
        .query(
            (row, _) ->
                new Ready(
                    row.getString("investigation"),
                    row.getLong("events"),
                    row.getLong("left_out"),
                    Rows.instant(row, "made")))
        .list()
        .stream()
        .filter(ready -> Files.exists(folder(ready.investigation()).resolve(EventFile.NAME)))
        .toList();
  }

  /// The last attempt to make a file.
  public Optional<Job> lastJob(String incident) {
    return jobs.of(incident, KIND).stream().findFirst();
  }

  Path folder(String investigation) {
    return data.folder("events").resolve(investigation);
  }

  /// Keeps what was made in `made`.
  @Transactional
  void keep(String incident, String investigation, Path made) throws IOException {
    EventsHeld held = EventsHeld.read(made);
    Path folder = Files.createDirectories(folder(investigation));
    for (String name : List.of(EventsHeld.NAME, EventFile.NAME)) {
      Files.move(made.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    database
        .sql(
            "insert into event_file (investigation, incident, events, left_out, bytes) values (?,"
                + " ?, ?, ?, ?) on conflict (investigation) do update set events = excluded.events,"
                + " left_out = excluded.left_out, bytes = excluded.bytes, made = now()")
        .params(
            investigation,
            incident,
            held.events(),
            held.leftOut(),
            Files.size(folder.resolve(EventFile.NAME)))
        .update();
    journal.write(
        "desk",
        "events.prepared",
        Map.of(
            "incident",
            incident,
            "investigation",
            investigation,
            "events",
            held.events(),
            "leftOut",
            held.leftOut()));
  }
}
