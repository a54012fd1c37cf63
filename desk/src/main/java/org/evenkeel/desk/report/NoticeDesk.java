package org.evenkeel.desk.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.letter.Notice;
import org.evenkeel.law.letter.Notices;
import org.evenkeel.law.letter.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where notices are written: each change is a new version, and an approval is bound to one.
@Component
public class NoticeDesk {
  private static final int LONGEST = 20_000;
  private static final String VERSION =
      "select version, content, written_by, written, approved_by, approved from notice ";

  private final JdbcClient database;
  private final Journal journal;
  private final History history;
  private final Filings filings;
  private final Clock clock;

  NoticeDesk(JdbcClient database, Journal journal, History history, Filings filings, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.history = history;
    this.filings = filings;
    this.clock = clock;
  }

  /// All versions that were kept, the newest first.
  public List<Version> versions(String incident, String duty) {
    return database
        .sql(VERSION + "where incident = ? and duty = ? order by version desc")
        .params(incident, duty)
        .query(NoticeDesk::version)
        .list();
  }

  private static Version version(ResultSet row, int number) throws SQLException {
    return new Version(
        row.getInt("version"),
        Draft.read(row.getString("content")),
        row.getString("written_by"),
        Rows.instant(row, "written"),
        row.getString("approved_by"),
        Rows.maybeInstant(row, "approved"));
  }

  /// The newest version, or what the facts say by themselves.
  public Version current(String incident, Assessment assessment, Duty duty) {
    return versions(incident, duty.id()).stream()
        .findFirst()
        .orElseGet(() -> blank(incident, assessment, duty));
  }

  /// What the facts say by themselves.
  Version blank(String incident, Assessment assessment, Duty duty) {
    List<Filing> told = filings.of(incident, duty.id());
    List<String> changes = told.isEmpty() ? List.of() : since(incident, told.getLast().told());
    Phase phase = told.isEmpty() ? Phase.FIRST : Phase.COMPLEMENT;
    Draft draft = Draft.of(new Notices(assessment, phase, changes).notice(duty));
    return new Version(0, draft, "desk", clock.instant(), null, null);
  }

  private List<String> since(String incident, Instant then) {
    return history.of(incident, 50).stream()
        .filter(taken -> taken.taken().isAfter(then))
        .flatMap(taken -> taken.changes().stream())
        .distinct()
        .toList();
  }

  /// The notice of a version, to be checked and printed.
  public Notice notice(Duty duty, Version version) {
    return version.draft().notice(duty);
  }

  /// Keeps other words as a new version.
  @Transactional
  public void write(String incident, String duty, Version base, List<String> words, String actor) {
    if (words.stream().mapToInt(String::length).sum() > LONGEST) {
      throw new Refused("A notice has at most " + LONGEST + " letters: shorten it.");
    }
    if (words.size() != base.draft().lines()) {
      throw new Refused(
          "This notice has " + base.draft().lines() + " lines, and " + words.size() + " came.");
    }
    Draft draft = base.draft().with(words);
    int version =
        database
            .sql(
                "insert into notice (incident, duty, version, content, written_by) select"
                    + " :incident, :duty, coalesce(max(version), 0) + 1, :content, :by from notice"
                    + " where incident = :incident and duty = :duty returning version")
            .param("incident", incident)
            .param("duty", duty)
            .param("content", draft.json())
            .param("by", actor)
            .query(Integer.class)
            .single();
    journal.write(
        actor, "document.written", Map.of("incident", incident, "duty", duty, "version", version));
  }

  /// Whether this person wrote a version.
  public boolean isBy(String incident, String duty, int version, String person) {
    return versions(incident, duty).stream()
        .anyMatch(each -> each.number() == version && each.by().equals(person));
  }

  /// @throws Refused when somebody wrote a newer version, or there is none at all
  void checkNewest(String incident, String duty, int version) {
    int newest = versions(incident, duty).stream().findFirst().map(Version::number).orElse(0);
    if (newest == 0 || newest != version) {
      throw new Refused("A newer version was written meanwhile. Read that one.");
    }
  }

  /// Stands behind exactly these words, which somebody else wrote.
  ///
  /// @throws Refused when one wrote them oneself, or there is a newer version
  @Transactional
  public void approve(String incident, String duty, int version, String actor) {
    if (isBy(incident, duty, version, actor)) {
      throw new Refused("You wrote these words. Somebody else has to stand behind them.");
    }
    approveAlone(incident, duty, version, actor);
  }

  /// The same for who is alone, after the way of dangerous acts.
  @Transactional
  void approveAlone(String incident, String duty, int version, String actor) {
    checkNewest(incident, duty, version);
    int approved =
        database
            .sql(
                "update notice set approved = now(), approved_by = ? where incident = ? and duty ="
                    + " ? and version = ? and approved is null")
            .params(actor, incident, duty, version)
            .update();
    if (approved == 1) {
      journal.write(
          actor,
          "document.approved",
          Map.of("incident", incident, "duty", duty, "version", version));
    }
  }
}
