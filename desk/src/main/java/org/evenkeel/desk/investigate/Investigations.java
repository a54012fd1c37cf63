package org.evenkeel.desk.investigate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.job.Job;
import org.evenkeel.desk.job.Jobs;
import org.evenkeel.desk.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The runs of the engine over a case's evidence, and their answers.
@Component
public class Investigations {
  static final String KIND = "investigation";

  private final JdbcClient database;
  private final EvidenceRoom room;
  private final Jobs jobs;
  private final Journal journal;
  private final CaseFacts facts;
  private final ApplicationEventPublisher news;

  /// Whom an answer is told.
  @Component
  record Told(CaseFacts facts, ApplicationEventPublisher news) {}

  Investigations(JdbcClient database, EvidenceRoom room, Jobs jobs, Journal journal, Told told) {
    this.facts = told.facts();
    this.news = told.news();
    this.database = database;
    this.room = room;
    this.jobs = jobs;
    this.journal = journal;
  }

  /// Asks for a run over the pieces named.
  @Transactional
  public String ask(String incident, List<String> pieces, Person by) {
    List<Piece> chosen =
        room.of(incident).stream().filter(piece -> pieces.contains(piece.id())).toList();
    if (chosen.isEmpty()) {
      throw new Refused("Choose at least one piece of evidence.");
    }
    return jobs.ask(
        KIND, incident, String.join(" ", chosen.stream().map(Piece::id).toList()), by.id());
  }

  public List<Job> runs(String incident) {
    return jobs.of(incident, KIND);
  }

  /// The answer of a run, once there is one.
  public Optional<Answer> answer(String job) {
    return database
        .sql("select document, found from investigation where job = ?")
        .param(job)
        .query((row, _) -> new Answer(row.getString("document"), Rows.instant(row, "found")))
        .optional();
  }

  /// What the engine found.
  ///
  /// @param document `evenkeel/investigation/1`
  public record Answer(String document, Instant found) {}

  /// An answer is there.
  ///
  /// @param pieces the evidence that was read
  public record Answered(String job, String incident, List<String> pieces) {
    public Answered {
      pieces = List.copyOf(pieces);
    }
  }

  /// The pieces that a run of this incident read.
  public List<String> pieces(Job run) {
    return List.of(jobs.task(run.id()).split(" ", -1));
  }

  @Transactional
  void keep(Answered answered, String document, String verdict) {
    String job = answered.job();
    String incident = answered.incident();
    database
        .sql("insert into investigation (job, incident, document) values (?, ?, ?)")
        .params(job, incident, document)
        .update();
    journal.write(
        "desk",
        "investigation.answered",
        Map.of("incident", incident, "job", job, "verdict", verdict));
    facts.say(incident, Seen.in(document, job), "desk");
    news.publishEvent(answered);
  }
}
