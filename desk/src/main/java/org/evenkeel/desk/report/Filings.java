package org.evenkeel.desk.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was told to whom, with its proof. A further report is a further filing.
@Component
public class Filings {
  private static final int LONGEST = 500;
  private static final String FILING =
      "select duty, told, due, reference, receipt, version from filing ";

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;
  private final ApplicationEventPublisher news;

  Filings(
      JdbcClient database, Journal journal, Ids ids, Clock clock, ApplicationEventPublisher news) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// All of a case, in the order in which they were told.
  public List<Filing> of(String incident) {
    return database
        .sql(FILING + "where incident = ? order by told, id")
        .param(incident)
        .query(Filings::filing)
        .list();
  }

  /// How many there are; none is ever taken back.
  long count(String incident) {
    return database
        .sql("select count(*) from filing where incident = ?")
        .param(incident)
        .query(Long.class)
        .single();
  }

  public List<Filing> of(String incident, String duty) {
    return of(incident).stream().filter(filing -> filing.duty().equals(duty)).toList();
  }

  /// The first filing of a duty, which decides whether it was in time.
  public Optional<Filing> first(String incident, String duty) {
    return of(incident, duty).stream().findFirst();
  }

  private static Filing filing(ResultSet row, int number) throws SQLException {
    return new Filing(
        row.getString("duty"),
        Rows.instant(row, "told"),
        Rows.maybeInstant(row, "due"),
        row.getString("reference"),
        row.getString("receipt"),
        row.getObject("version", Integer.class));
  }

  /// Keeps that somebody was told.
  ///
  /// @throws Refused when it is said to have happened later than now
  @Transactional
  public void keep(String incident, Filing filing, String actor) {
    if (filing.told().isAfter(clock.instant())) {
      throw new Refused("This time has not come yet. Mark it once it has been sent.");
    }
    if (filing.reference().length() > LONGEST) {
      throw new Refused("The reference is too long: at most " + LONGEST + " letters.");
    }
    String id = ids.fresh("fil");
    database
        .sql(
            "insert into filing (id, incident, duty, told, due, reference, receipt, version,"
                + " filed_by) values (:id, :incident, :duty, :told, :due, :reference, :receipt,"
                + " :version, :by)")
        .param("id", id)
        .param("incident", incident)
        .param("duty", filing.duty())
        .param("told", filing.told().atOffset(ZoneOffset.UTC))
        .param("due", due(filing.due()))
        .param("reference", filing.reference().strip())
        .param("receipt", filing.receipt())
        .param("version", filing.version())
        .param("by", actor)
        .update();
    journal.write(actor, "duty.filed", entry(incident, id, filing));
    news.publishEvent(new CaseFacts.Changed(incident, actor));
  }

  private static @Nullable Object due(@Nullable Instant due) {
    return due == null ? null : due.atOffset(ZoneOffset.UTC);
  }

  private static Map<String, Object> entry(String incident, String id, Filing filing) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("incident", incident);
    entry.put("filing", id);
    entry.put("duty", filing.duty());
    entry.put("told", filing.told().toString());
    entry.put("late", filing.isLate());
    entry.put("reference", filing.reference().strip());
    if (filing.receipt() != null) {
      entry.put("receipt", filing.receipt());
    }
    return entry;
  }
}
