package org.evenkeel.desk.investigate.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.investigate.Judgement;
import org.evenkeel.desk.investigate.Judgements;
import org.evenkeel.desk.job.Job;
import org.jspecify.annotations.Nullable;
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
  /// @param job the run
  JudgedView judged(Incident incident, String job, boolean mayJudge) {
    Map<String, Judgement> last = judgements.of(incident.id());
    List<Judgement> elsewhere =
        answer(job).map(answer -> new Conclusions(answer, last).elsewhere()).orElse(List.of());
    String here = "/incidents/" + incident.id() + "/investigate/" + job;
    return new JudgedView(last, elsewhere, names(), here, mayJudge);
  }

  private Optional<AnswerView> answer(String job) {
    return investigations.answer(job).map(found -> new AnswerView(found.document()));
  }

  /// What a run concludes, with what people say of it.
  ///
  /// @throws Wrong before it has answered
  List<Conclusion> conclusions(String incident, String job) {
    return answer(job)
        .map(answer -> new Conclusions(answer, judgements.of(incident)).all())
        .orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, "This investigation has no answer yet."));
  }

  /// What was said last of each conclusion of an incident, in the order in which it was said.
  List<Judgement> said(String incident) {
    return judgements.of(incident).values().stream()
        .sorted(Comparator.comparing(Judgement::said))
        .toList();
  }

  private Optional<BoardView> board(String incident, String run) {
    return investigations
        .answer(run)
        .map(
            answer ->
                new BoardView(
                    new AnswerView(answer.document()), run, judgements.of(incident), names()));
  }

  /// Keeps what a person says of a conclusion of a run.
  ///
  /// @throws Refused when the run concludes nothing of that name
  Judgement judge(String incident, String job, Words said, Person by) {
    String about = orEmpty(said.about());
    Map<String, Judgement> last = judgements.of(incident);
    boolean concluded =
        answer(job).filter(answer -> new Conclusions(answer, last).has(about)).isPresent();
    if (!concluded && !last.containsKey(about)) {
      throw new Refused("The investigation concludes nothing that is called so.");
    }
    if (said.verdict() == null) {
      throw new Refused("Say whether it is so: confirm, correct or rule out.");
    }
    Judgement judgement =
        new Judgement(
            about,
            said.verdict(),
            orEmpty(said.words()),
            orEmpty(said.reason()),
            by.id(),
            clock.instant());
    judgements.say(incident, judgement);
    return judgement;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  /// What a person says of a conclusion, as it came in.
  ///
  /// @param about the conclusion's name
  record Words(
      @Nullable String about,
      Judgement.@Nullable Verdict verdict,
      @Nullable String words,
      @Nullable String reason) {}
}
