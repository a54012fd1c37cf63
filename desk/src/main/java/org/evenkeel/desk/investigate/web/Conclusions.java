package org.evenkeel.desk.investigate.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenkeel.desk.investigate.Judgement;
import org.evenkeel.desk.investigate.KeyQuestion;

/// What an answer concludes, each under a name that is the same in every run. A person's word is
/// kept under that name, and so found again beside what a later run says.
final class Conclusions {
  static final String VERDICT = "verdict";

  private final AnswerView answer;
  private final Map<String, Judgement> judgements;

  Conclusions(AnswerView answer, Map<String, Judgement> judgements) {
    this.answer = answer;
    this.judgements = judgements;
  }

  /// All of them: the verdict, the key questions, then each part.
  List<Conclusion> all() {
    List<Conclusion> all = new ArrayList<>();
    all.add(conclusion(VERDICT, answer.headline()));
    for (KeyQuestion question : KeyQuestion.values()) {
      all.add(conclusion(question.code(), KeyAnswers.of(answer).to(question)));
    }
    parts("exposure").map(part -> conclusion(exposure(part), exposed(part))).forEach(all::add);
    candidates().map(part -> conclusion(hole(part), aimed(part))).forEach(all::add);
    parts("actors").map(part -> conclusion(actor(part), part.texts("addresses"))).forEach(all::add);
    parts("artifacts")
        .map(part -> conclusion(artifact(part), part.said("kind") + ". " + part.text("why")))
        .forEach(all::add);
    parts("findings").map(part -> conclusion(finding(part), part.text("title"))).forEach(all::add);
    return all;
  }

  private Conclusion conclusion(String about, String machine) {
    return new Conclusion(about, machine, judgements.get(about));
  }

  private Stream<Part> parts(String list) {
    return answer.part(list).node().valueStream().map(Part::new);
  }

  private Stream<Part> candidates() {
    return answer.part("vulnerability").part("candidates").node().valueStream().map(Part::new);
  }

  private static String exposed(Part part) {
    return part.whose() + ": " + part.reach() + ". " + part.text("why");
  }

  private static String aimed(Part part) {
    return part.said("id") + ". " + part.text("why");
  }

  /// Whether the answer concludes this, by any of its names.
  boolean has(String about) {
    return all().stream().anyMatch(each -> each.about().equals(about))
        || parts("actors").anyMatch(actor -> addresses(actor).contains(about));
  }

  /// Judgements of what this answer does not conclude: an earlier one did.
  List<Judgement> elsewhere() {
    Set<String> here = new TreeSet<>(all().stream().map(Conclusion::about).toList());
    parts("actors").forEach(actor -> here.addAll(addresses(actor)));
    return judgements.values().stream()
        .filter(judgement -> judgement.verdict() != Judgement.Verdict.WITHDRAWN)
        .filter(judgement -> !here.contains(judgement.about()))
        .sorted(Comparator.comparing(Judgement::said))
        .toList();
  }

  static String finding(Part finding) {
    return "finding:" + finding.text("rule");
  }

  static String artifact(Part artifact) {
    return "artifact:" + artifact.text("where");
  }

  static String exposure(Part exposure) {
    return "exposure:" + exposure.text("category") + ":" + exposure.text("reach");
  }

  static String hole(Part candidate) {
    return "hole:"
        + candidate.text("id")
        + (candidate.has("component") ? " at " + candidate.text("component") : "");
  }

  /// The name of an actor: the address under which somebody judged it last, or its first. New
  /// evidence adds addresses, and takes none that was judged.
  String actor(Part actor) {
    Optional<String> judged =
        addresses(actor).stream()
            .map(judgements::get)
            .filter(Objects::nonNull)
            .max(Comparator.comparing(Judgement::said))
            .map(Judgement::about);
    return judged.orElseGet(
        () -> addresses(actor).stream().findFirst().orElse("actor:" + actor.text("id")));
  }

  private static List<String> addresses(Part actor) {
    return actor
        .part("addresses")
        .node()
        .valueStream()
        .map(each -> "actor:" + each.asString())
        .toList();
  }
}
