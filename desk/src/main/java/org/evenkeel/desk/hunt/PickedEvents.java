package org.evenkeel.desk.hunt;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Overview;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Events that people put on the case's timeline, with the reason.
@Component
public class PickedEvents implements Overview.Happenings {
  private static final int LONGEST = 1000;

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;

  PickedEvents(JdbcClient database, Journal journal, Ids ids) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
  }

  /// Why an event matters.
  ///
  /// @param what what happened, in the person's words
  public record Said(String what, String why) {}

  /// Puts an event on the timeline.
  ///
  /// @throws Refused without a reason, or for an event without a time
  @Transactional
  public void pick(
      Incident incident, EventFiles.Ready file, HuntEvent event, Said said, Person by) {
    Instant at = event.at();
    if (at == null) {
      throw new Refused("Its line names no time, so it has no place on the timeline.");
    }
    if (said.why().isBlank() || said.what().isBlank()) {
      throw new Refused("Say what happened, and why it matters.");
    }
    if (said.why().length() > LONGEST || said.what().length() > LONGEST) {
      throw new Refused("That is too long: at most " + LONGEST + " letters each.");
    }
    String id = ids.fresh("pic");
    database
        .sql(
            "insert into picked_event (id, incident, investigation, event, at, what, why,"
                + " picked_by, picked_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            id,
            incident.id(),
            file.investigation(),
            event.number(),
            at.atOffset(ZoneOffset.UTC),
            said.what().strip(),
            said.why().strip(),
            by.id(),
            by.name())
        .update();
    journal.write(
        by.id(),
        "event.picked",
        Map.of(
            "incident", incident.id(),
            "picked", id,
            "source", event.source(),
            "line", event.line(),
            "what", said.what().strip(),
            "why", said.why().strip()));
  }

  @Override
  public List<Overview.Happening> of(Incident incident) {
    return database
        .sql(
            "select investigation, event, at, what, why, picked_name from picked_event where"
                + " incident = ? order by at, id")
        .param(incident.id())
        .query(
            (row, _) ->
                new Overview.Happening(
                    Rows.instant(row, "at"),
                    Overview.Happening.Side.EVIDENCE,
                    row.getString("what"),
                    row.getString("picked_name") + ": " + row.getString("why"),
                    "/incidents/"
                        + incident.id()
                        + "/hunt/event?run="
                        + row.getString("investigation")
                        + "&number="
                        + row.getLong("event"),
                    false))
        .list();
  }
}
