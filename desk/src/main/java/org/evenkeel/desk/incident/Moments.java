package org.evenkeel.desk.incident;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The moments of each case. A changed one replaces the old, which stays in the ledger.
@Component
public class Moments {
  private static final int LONGEST = 1000;

  private final JdbcClient database;
  private final Journal journal;
  private final ApplicationEventPublisher news;
  private final Ids ids;

  Moments(JdbcClient database, Journal journal, ApplicationEventPublisher news, Ids ids) {
    this.ids = ids;
    this.database = database;
    this.journal = journal;
    this.news = news;
  }

  /// How exactly a moment is known.
  public enum Precision {
    MINUTE("to the minute"),
    HOUR("within an hour or so"),
    DAY("only the day is sure");

    private final String words;

    Precision(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// A moment as somebody knows it.
  ///
  /// @param at where it is not known to the minute, the earliest that it can have been: laws count
  ///   from there
  public record Known(Instant at, Precision precision) {}

  /// How exactly each is known.
  public Map<MomentKind, Precision> precisions(String incident) {
    Map<MomentKind, Precision> precisions = new EnumMap<>(MomentKind.class);
    database
        .sql("select kind, precision from moment where incident = ?")
        .param(incident)
        .query(
            row -> {
              precisions.put(
                  MomentKind.valueOf(row.getString("kind")),
                  Precision.valueOf(row.getString("precision")));
            });
    return precisions;
  }

  public Map<MomentKind, Instant> of(String incident) {
    Map<MomentKind, Instant> moments = new EnumMap<>(MomentKind.class);
    database
        .sql("select kind, at from moment where incident = ?")
        .param(incident)
        .query(
            row -> {
              moments.put(MomentKind.valueOf(row.getString("kind")), Rows.instant(row, "at"));
            });
    return moments;
  }

  /// A moment that is known to the minute.
  @Transactional
  public void set(String incident, MomentKind kind, Instant at, String actor) {
    set(incident, kind, new Known(at, Precision.MINUTE), actor);
  }

  @Transactional
  public void set(String incident, MomentKind kind, Known known, String actor) {
    Instant at = known.at();
    database
        .sql(
            "insert into moment (incident, kind, at, precision, said_by) values (?, ?, ?, ?, ?) on"
                + " conflict (incident, kind) do update set at = excluded.at, precision ="
                + " excluded.precision, said_by = excluded.said_by, said = now()")
        .params(incident, kind.name(), at.atOffset(ZoneOffset.UTC), known.precision().name(), actor)
        .update();
    journal.write(
        actor,
        "moment.set",
        Map.of(
            "incident", incident,
            "moment", kind.code(),
            "at", at.toString(),
            "precision", known.precision().name()));
    news.publishEvent(new CaseFacts.Changed(incident, actor));
  }

  /// What people put on the timeline by hand.
  List<Overview.Happening> added(String incident) {
    return database
        .sql("select at, what, added_name from happening where incident = ? order by at, id")
        .param(incident)
        .query(
            (row, _) ->
                new Overview.Happening(
                    Rows.instant(row, "at"),
                    Overview.Happening.Side.RESPONSE,
                    row.getString("what"),
                    row.getString("added_name"),
                    "",
                    false))
        .list();
  }

  /// Puts something on the timeline.
  @Transactional
  public void add(String incident, Instant at, String what, Person by) {
    if (what.isBlank() || what.length() > LONGEST) {
      throw new Refused("Say what happened, in at most " + LONGEST + " letters.");
    }
    String id = ids.fresh("hap");
    database
        .sql(
            "insert into happening (id, incident, at, what, added_by, added_name) values (?, ?, ?,"
                + " ?, ?, ?)")
        .params(id, incident, at.atOffset(ZoneOffset.UTC), what.strip(), by.id(), by.name())
        .update();
    journal.write(
        by.id(),
        "happening.added",
        Map.of("incident", incident, "happening", id, "at", at.toString(), "what", what.strip()));
  }
}
