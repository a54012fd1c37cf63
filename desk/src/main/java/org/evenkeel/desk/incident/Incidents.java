package org.evenkeel.desk.incident;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All cases. A guest sees the one they were invited to, and no sign of any other.
@Component
public class Incidents {
  private static final String INCIDENT =
      "select id, code_name, store, platform, noticed, opened, drill from incident ";

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;
  private final Moments moments;
  private final SecureRandom random = new SecureRandom();

  Incidents(JdbcClient database, Journal journal, Ids ids, Moments moments) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
    this.moments = moments;
  }

  /// Those that the person may see, the newest first.
  public List<Incident> seenBy(Person person) {
    return database
        .sql(INCIDENT + "where (:all or id = :one) order by opened desc, id desc")
        .param("all", person.seesAll())
        .param("one", person.incident())
        .query(Incidents::incident)
        .list();
  }

  /// The case.
  ///
  /// @throws NoSuchIncident when there is none that the person may see
  public Incident seenBy(Person person, String id) {
    return Optional.of(id)
        .filter(person::sees)
        .flatMap(
            asked ->
                database
                    .sql(INCIDENT + "where id = ?")
                    .param(asked)
                    .query(Incidents::incident)
                    .optional())
        .orElseThrow(NoSuchIncident::new);
  }

  private static Incident incident(ResultSet row, int number) throws SQLException {
    return new Incident(
        row.getString("id"),
        row.getString("code_name"),
        row.getString("store"),
        row.getString("platform"),
        row.getString("noticed"),
        Rows.instant(row, "opened"),
        row.getBoolean("drill"));
  }

  /// Opens a case.
  @Transactional
  public String open(Opening opening, Person by) {
    String id = ids.fresh("inc");
    String codeName = CodeNames.fresh(random);
    database
        .sql(
            "insert into incident (id, code_name, store, platform, noticed, drill, opened_by)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            id,
            codeName,
            opening.store().strip(),
            opening.platform().strip(),
            opening.noticed().strip(),
            opening.drill(),
            by.id())
        .update();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("incident", id);
    facts.put("store", opening.store().strip());
    facts.put("drill", opening.drill());
    journal.write(by.id(), "incident.opened", facts);
    if (opening.awareness() != null) {
      moments.set(id, MomentKind.AWARENESS, opening.awareness(), by.id());
    }
    return id;
  }
}
