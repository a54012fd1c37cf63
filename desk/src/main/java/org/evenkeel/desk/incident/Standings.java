package org.evenkeel.desk.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which cases are closed. Closing one takes nothing away: everything stays readable, its deadlines
/// go on, and it can be opened again.
@Component
public class Standings {
  private static final int LONGEST = 1000;
  private static final String LAST =
      "select distinct on (incident) incident, open, why, said_by, said from standing ";

  private final JdbcClient database;
  private final Journal journal;

  Standings(JdbcClient database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  public Standing of(String incident) {
    return database
        .sql(LAST + "where incident = ? order by incident, number desc")
        .param(incident)
        .query(Standings::standing)
        .optional()
        .orElse(Standing.AS_OPENED);
  }

  /// Those of all cases about which somebody said something.
  public Map<String, Standing> all() {
    Map<String, Standing> all = new HashMap<>();
    database
        .sql(LAST + "order by incident, number desc")
        .query(
            row -> {
              all.put(row.getString("incident"), standing(row, 0));
            });
    return all;
  }

  private static Standing standing(ResultSet row, int number) throws SQLException {
    return new Standing(
        row.getBoolean("open"),
        row.getString("why"),
        row.getString("said_by"),
        Rows.instant(row, "said"));
  }

  /// Closes a case, or opens it again.
  ///
  /// @throws Refused without a reason, or when it is so already
  @Transactional
  public void say(String incident, boolean open, String why, Person by) {
    if (why.isBlank() || why.length() > LONGEST) {
      throw new Refused("Say why, in at most " + LONGEST + " letters.");
    }
    if (of(incident).open() == open) {
      throw new Refused("The incident is " + (open ? "open" : "closed") + " already.");
    }
    database
        .sql("insert into standing (incident, open, why, said_by) values (?, ?, ?, ?)")
        .params(incident, open, why.strip(), by.id())
        .update();
    journal.write(
        by.id(),
        open ? "incident.reopened" : "incident.closed",
        Map.of("incident", incident, "reason", why.strip()));
  }
}
