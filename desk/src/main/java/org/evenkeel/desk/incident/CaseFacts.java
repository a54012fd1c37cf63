package org.evenkeel.desk.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The facts of each case. Steps of the response add to them and read them; nothing is overwritten,
/// so what was believed at an earlier time can be shown.
@Component
public class CaseFacts {
  private static final String FACT = "select key, value, state, ground, said_by, said from fact ";
  private static final String LATEST =
      "select distinct on (key) key, value, state, ground, said_by, said from fact ";

  private final JdbcClient database;
  private final Journal journal;
  private final ApplicationEventPublisher news;

  CaseFacts(JdbcClient database, Journal journal, ApplicationEventPublisher news) {
    this.database = database;
    this.journal = journal;
    this.news = news;
  }

  /// What deadlines and severity rest on has changed; told within the transaction that changes it.
  ///
  /// @param by who changed it
  public record Changed(String incident, String by) {}

  /// What holds now, by key.
  public Map<String, Fact> of(String incident) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    database
        .sql(LATEST + "where incident = ? order by key, number desc")
        .param(incident)
        .query(CaseFacts::fact)
        .list()
        .forEach(fact -> facts.put(fact.key(), fact));
    return facts;
  }

  /// Changes whenever facts or moments of a case do; cheaper to ask than they are to read. It
  /// counts instead of taking the newest, since what was said first may be kept last.
  public String version(String incident) {
    return database
        .sql(
            "select (select count(*) from fact where incident = :incident) || ' ' ||"
                + " coalesce((select string_agg(kind || at, ' ' order by kind) from moment where"
                + " incident = :incident), '')")
        .param("incident", incident)
        .query(String.class)
        .single();
  }

  /// All that was said, the newest first.
  public List<Fact> history(String incident, int most) {
    return database
        .sql(FACT + "where incident = ? order by number desc limit ?")
        .params(incident, most)
        .query(CaseFacts::fact)
        .list();
  }

  private static Fact fact(ResultSet row, int number) throws SQLException {
    return new Fact(
        row.getString("key"),
        row.getString("value"),
        Fact.State.valueOf(row.getString("state")),
        row.getString("ground"),
        row.getString("said_by"),
        Rows.instant(row, "said"));
  }

  /// Keeps what is said, as far as it is new.
  @Transactional
  public void say(String incident, List<Fact.Said> said, String actor) {
    Map<String, Fact> before = of(incident);
    List<Fact.Said> fresh =
        said.stream().filter(each -> isNew(before.get(each.key()), each)).toList();
    for (Fact.Said each : fresh) {
      database
          .sql(
              "insert into fact (incident, key, value, state, ground, said_by) values (:incident,"
                  + " :key, :value, :state, :ground, :by)")
          .param("incident", incident)
          .param("key", each.key())
          .param("value", each.value().strip())
          .param("state", each.state().name())
          .param("ground", each.ground().strip())
          .param("by", actor)
          .update();
    }
    if (!fresh.isEmpty()) {
      journal.write(actor, "facts.said", Map.of("incident", incident, "facts", entry(fresh)));
      news.publishEvent(new Changed(incident, actor));
    }
  }

  private static List<Map<String, String>> entry(List<Fact.Said> facts) {
    return facts.stream()
        .map(
            fact ->
                Map.of(
                    "key", fact.key(),
                    "value", fact.value().strip(),
                    "state", fact.state().name(),
                    "ground", fact.ground().strip()))
        .toList();
  }

  private static boolean isNew(@Nullable Fact before, Fact.Said now) {
    if (before == null) {
      return now.state() != Fact.State.OPEN;
    }
    return before.state() != now.state()
        || !Objects.equals(before.value(), now.value().strip())
        || !Objects.equals(before.ground(), now.ground().strip());
  }
}
