package org.evenkeel.desk.investigate.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.investigate.Judgement;
import org.evenkeel.desk.investigate.Judgements;
import org.evenkeel.desk.job.Job;
import org.springframework.stereotype.Component;

/// Sets the board of key questions up from the last answer and what people said of it.
@Component
class Boards {
  private final Investigations investigations;
  private final Judgements judgements;
  private final People people;
  private final Clock clock;

  Boards(Investigations investigations, Judgements judgements, People people, Clock clock) {
    this.investigations = investigations;
    this.judgements = judgements;
    this.people = people;
    this.clock = clock;
  }

  /// The board; empty before the first answer.
  Optional<BoardView> of(String incident) {
    return investigations.runs(incident).stream()
        .filter(run -> run.state() == Job.State.DONE)
        .findFirst()
        .flatMap(run -> board(incident, run.id()));
  }

  private Map<String, String> names() {
    return people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
  }

  /// What people say of the parts of a run.
  ///
  /// @param here the run's page
  JudgedView judged(Incident incident, String here, boolean mayJudge) {
    return new JudgedView(judgements.of(incident.id()), names(), here, mayJudge);
  }

  private Optional<BoardView> board(String incident, String run) {
    return investigations
        .answer(run)
        .map(
            answer ->
                new BoardView(
                    new AnswerView(answer.document()), run, judgements.of(incident), names()));
  }

  void judge(String incident, String about, InvestigatePage.Said said, Person by) {
    String words = said.words() == null ? "" : said.words();
    String reason = said.reason() == null ? "" : said.reason();
    Judgement.Verdict verdict = said.verdict();
    if (verdict == null) {
      throw new Refused("Say whether it is so: confirm, correct or rule out.");
    }
    judgements.say(
        incident, new Judgement(about, verdict, words, reason, by.id(), clock.instant()));
  }
}
