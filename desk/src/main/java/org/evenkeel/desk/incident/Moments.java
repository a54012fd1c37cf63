package org.evenkeel.desk.incident;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The moments of each case. A changed one replaces the old, which stays in the ledger.
@Component
public class Moments {
  private final JdbcClient database;
  private final Journal journal;
  private final ApplicationEventPublisher news;

  Moments(JdbcClient database, Journal journal, ApplicationEventPublisher news) {
    this.database = database;
    this.journal = journal;
    this.news = news;
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

  @Transactional
  public void set(String incident, MomentKind kind, Instant at, String actor) {
    database
        .sql(
            "insert into moment (incident, kind, at, said_by) values (?, ?, ?, ?) on conflict"
                + " (incident, kind) do update set at = excluded.at, said_by = excluded.said_by, said"
                + " = now()")
        .params(incident, kind.name(), at.atOffset(java.time.ZoneOffset.UTC), actor)
        .update();
    journal.write(
        actor,
        "moment.set",
        Map.of("incident", incident, "moment", kind.code(), "at", at.toString()));
    news.publishEvent(new CaseFacts.Changed(incident, actor));
  }
}
