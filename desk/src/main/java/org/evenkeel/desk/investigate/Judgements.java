package org.evenkeel.desk.investigate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people say of the answers. Nothing is overwritten; the last word on a question holds.
@Component
public class Judgements {
  private static final int LONGEST = 2000;

  private final JdbcClient database;
  private final Journal journal;

  Judgements(JdbcClient database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /// The last word on everything that somebody judged.
  public Map<String, Judgement> of(String incident) {
    Map<String, Judgement> last = new HashMap<>();
    database
        .sql(
            "select distinct on (question) question, verdict, words, reason, said_by, said from"
                + " judgement where incident = ? order by question, number desc")
        .param(incident)
        .query(Judgements::judgement)
        .list()
        .forEach(each -> last.put(each.about(), each));
    return last;
  }

  private static Judgement judgement(ResultSet row, int number) throws SQLException {
    return new Judgement(
        row.getString("question"),
        Judgement.Verdict.valueOf(row.getString("verdict")),
        row.getString("words"),
        row.getString("reason"),
        row.getString("said_by"),
        Rows.instant(row, "said"));
  }

  /// Keeps a judgement.
  ///
  /// @throws Refused without a reason, or for a correction without its words
  @Transactional
  public void say(String incident, Judgement judgement) {
    if (judgement.reason().isBlank()) {
      throw new Refused("Say why: a judgement without its reason helps nobody a year from now.");
    }
    if (judgement.verdict() == Judgement.Verdict.CORRECTED && judgement.words().isBlank()) {
      throw new Refused("Say what is right instead.");
    }
    if (judgement.about().isBlank() || judgement.about().length() > LONGEST) {
      throw new Refused("Say what you judge.");
    }
    if (judgement.reason().length() > LONGEST || judgement.words().length() > LONGEST) {
      throw new Refused("That is too long: at most " + LONGEST + " letters each.");
    }
    database
        .sql(
            "insert into judgement (incident, question, verdict, words, reason, said_by) values (?,"
                + " ?, ?, ?, ?, ?)")
        .params(
            incident,
            judgement.about(),
            judgement.verdict().name(),
            judgement.words().strip(),
            judgement.reason().strip(),
            judgement.by())
        .update();
    journal.write(
        judgement.by(),
        "judgement.said",
        Map.of(
            "incident", incident,
            "question", judgement.about(),
            "verdict", judgement.verdict().name(),
            "words", judgement.words().strip(),
            "reason", judgement.reason().strip()));
  }
}
