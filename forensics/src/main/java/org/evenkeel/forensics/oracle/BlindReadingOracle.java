package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.replay.Replay;
import org.evenkeel.forensics.scan.TracedGroup;

/// A database read out bit by bit. The proof is the replay: the questions make sense only if they
/// were answered. Where they are not understood, many SQL injections on one path that are answered
/// in just two ways (S4) are a sign; a hole that does not work answers all of them alike.
final class BlindReadingOracle implements Oracle {
  private static final int QUESTIONS = 30;
  private static final Set<Integer> TURNED_AWAY = Set.of(403, 406, 429, 503);

  /// What picks a letter, or a part of an answer, out of the database.
  private static final Expression READING =
      Expression.of(
          "(?i)\\b(?:ascii|ord|mid|substr|substring|hex|unhex|bin|left|right|length|char_length|regexp|"
              + "rlike|like|between|greatest|least|strcmp|instr|locate|position|elt|find_in_set)\\b|"
              + "\\bselect\\b.*[<>=]");

  /// What only finds out whether the database can be talked to.
  private static final Expression IDLE =
      Expression.of(
          "(?i)\\b(?:sleep|pg_sleep|benchmark|randomblob|dbms_pipe\\.\\w+)\\s*\\(|waitfor\\s+delay|"
              + "\\b\\d+\\s*(?:=|like|<|>|<>|!=)\\s*\\d+|order\\s+by\\s+\\d");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    Injected.byPath(trail, site).forEach((path, groups) -> judge(trail, path, groups, found));
  }

  private static void judge(
      Trail trail, String path, List<TracedGroup> groups, Consumer<Observation> found) {
    Replay replay = trail.replays().get(path);
    long questions = groups.stream().mapToLong(TracedGroup::count).sum();
    if (replay != null) {
      found.accept(observation(trail, groups, Grade.E3, questions, replayed(replay)));
    } else if (compare(groups) && Waits.tell(groups, questions)) {
      found.accept(
          observation(
              trail,
              groups,
              Grade.E3,
              questions,
              "answered either at once or after the same long wait, which the questions ask for"));
    } else if (questions >= QUESTIONS && compare(groups) && twoAnswers(groups, questions)) {
      found.accept(
          observation(
              trail,
              groups,
              Grade.E2,
              questions,
              "answered in two different ways, as if true and" + " false were told apart"));
    }
  }

  /// Whether most of them ask for a part of something: who only has the database wait, or compares
  /// two numbers, reads nothing.
  private static boolean compare(List<TracedGroup> groups) {
    long asked = groups.stream().mapToLong(group -> group.lines().size()).sum();
    long idle =
        groups.stream()
            .flatMap(group -> group.lines().stream())
            .map(line -> Queries.plain(Surface.query(line.event())))
            .filter(asks -> IDLE.occursIn(asks) && !READING.occursIn(asks))
            .count();
    return 2 * idle < asked;
  }

  private static String replayed(Replay replay) {
    return "whose answers, told apart by "
        + replay.how()
        + ", spell out "
        + String.format(Locale.ENGLISH, "%,d", replay.letters())
        + " letters";
  }

  private static Observation observation(
      Trail trail, List<TracedGroup> groups, Grade grade, long questions, String how) {
    return Observation.of(
        trail,
        Act.of(Phase.EXPLOIT, "sql-injection", "T1190"),
        grade,
        "Read the database bit by bit: "
            + String.format(Locale.ENGLISH, "%,d", questions)
            + " questions hidden in "
            + Carrying.words(groups)
            + ", "
            + how,
        groups);
  }

  /// Two answers make up nearly all, and each of them at least a twentieth. What a firewall turned
  /// away, or a limit, was not answered.
  private static boolean twoAnswers(List<TracedGroup> groups, long questions) {
    SortedMap<Long, Long> answers = new TreeMap<>();
    for (TracedGroup group : groups) {
      if (TURNED_AWAY.contains(group.event().status())) {
        continue;
      }
      long status = (long) group.event().status() << 40;
      group.sizes().forEach((size, times) -> answers.merge(status + size, times, Long::sum));
    }
    List<Long> times = answers.values().stream().sorted().toList().reversed();
    return times.size() >= 2
        && (times.get(0) + times.get(1)) * 10 >= questions * 9
        && times.get(1) * 20 >= questions;
  }
}
