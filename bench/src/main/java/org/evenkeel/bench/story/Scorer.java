package org.evenkeel.bench.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;

/// Holds one answer against the truth.
final class Scorer {
  private static final double CONFIDENT = 0.6;
  private static final Map<String, Set<String>> SAME =
      Map.of(
          "file-upload", Set.of("unrestricted-upload", "hidden-request"),
          "guessed-password", Set.of("valid-account"),
          "valid-account", Set.of("stolen-credential", "guessed-password"),
          "backup-download", Set.of("exposed-backup"),
          "stolen-credentials", Set.of("valid-account", "stolen-credential", "guessed-password"));
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "CWE-89", Set.of("sql-injection"),
          "CWE-434", Set.of("unrestricted-upload", "file-upload", "web-shell"),
          "CWE-287", Set.of("authentication-bypass"),
          "CWE-307", Set.of("weak-credential", "guessed-password"),
          "CWE-521", Set.of("weak-credential", "guessed-password"),
          "CWE-538", Set.of("backup-download", "exposed-backup"),
          "CWE-530", Set.of("backup-download", "exposed-backup"),
          "CWE-94", Set.of("code-injection", "template-injection"),
          "CWE-522", Set.of("stolen-credential", "valid-account"));

  private final Board board;
  private final List<String> wrong = new ArrayList<>();

  Scorer(Board board) {
    this.board = board;
  }

  /// What was wrong, in a few words each.
  List<String> score(Investigation found, Truth truth) {
    board.oneMore();
    check(
        Measure.VERDICT, truth.verdicts().contains(found.verdict().word()), found.verdict().word());
    if (!truth.breach()) {
      boolean claimed = found.verdict().compareTo(Verdict.PROBABLE) >= 0;
      check(Measure.CLEAN, claimed, "breach claimed");
    } else if (!found.verdict().equals(Verdict.NO_EVIDENCE)) {
      breach(found, truth);
    }
    addresses(found, truth);
    return wrong;
  }

  private void check(Measure measure, boolean yes, String detail) {
    board.count(measure, yes);
    if (yes != measure.highIsGood()) {
      wrong.add(measure + " " + detail);
    }
  }

  private void breach(Investigation found, Truth truth) {
    EntryPoint entry = found.answer().entryPoint();
    boolean visible = !truth.sight().equals("none");
    if (visible) {
      boolean exact = entry != null && !entry.atOrBefore() && hits(entry, truth);
      check(
          Measure.ENTRY,
          exact,
          told(entry) + " not " + truth.technique() + " " + truth.entryFrom());
      if (entry != null) {
        board.claim(entry.confidence(), exact);
      }
      holes(found.answer().vulnerabilities(), truth);
    } else {
      boolean open =
          entry == null || entry.atOrBefore() || entry.technique().name().equals("unknown");
      check(Measure.ENTRY_UNSEEN, open, told(entry));
      if (entry != null) {
        board.claim(entry.confidence(), open);
      }
    }
    Instant first = truth.firstAccess();
    if (first != null) {
      Optional<Instant> ours =
          Optional.ofNullable(found.answer().duration()).map(d -> d.firstAccess());
      boolean near =
          ours.isPresent() && Duration.between(first, ours.get()).abs().toSeconds() <= 60;
      check(
          Measure.FIRST_ACCESS, near, ours.map(Instant::toString).orElse("none") + " not " + first);
    }
    truth.exposure().forEach(data -> exposed(found.harm().exposure(), data));
  }

  private static String told(@org.jspecify.annotations.Nullable EntryPoint entry) {
    return entry == null
        ? "none"
        : entry.technique().name()
            + " "
            + entry.at()
            + (entry.atOrBefore() ? "-" : "")
            + " "
            + entry.confidence();
  }

  private static boolean hits(EntryPoint entry, Truth truth) {
    String name = entry.technique().name();
    boolean same =
        name.equals(truth.technique())
            || SAME.getOrDefault(truth.technique(), Set.of()).contains(name)
            || (truth.sight().equals("set") && name.equals("hidden-request"));
    return same
        && !entry.at().isBefore(truth.entryFrom().minusSeconds(5))
        && !entry.at().isAfter(truth.entryUntil().plusSeconds(8));
  }

  private void holes(List<Candidate> candidates, Truth truth) {
    List<Candidate> three = candidates.stream().limit(3).toList();
    boolean kind = three.stream().anyMatch(candidate -> isKind(candidate, truth));
    boolean exact =
        truth.holes().isEmpty()
            ? kind
            : three.stream().anyMatch(candidate -> isOne(candidate, truth));
    String told = three.stream().map(c -> c.id() + "@" + c.component()).toList().toString();
    check(Measure.HOLE, exact, told + " not " + truth.holes());
    check(Measure.HOLE_CLASS, kind || exact, told + " not " + truth.weakness());
    if (!three.isEmpty()) {
      Candidate top = three.getFirst();
      boolean held = isOne(top, truth) || isKind(top, truth);
      check(Measure.HOLE_WRONG, top.confidence() >= CONFIDENT && !held, told);
      board.claim(top.confidence(), held);
    }
  }

  private static boolean isKind(Candidate candidate, Truth truth) {
    return KINDS.getOrDefault(truth.weakness(), Set.of()).contains(candidate.id());
  }

  private static boolean isOne(Candidate candidate, Truth truth) {
    String component = candidate.component().toLowerCase(Locale.ROOT);
    return truth.holes().stream()
        .anyMatch(
            hole ->
                candidate.id().equalsIgnoreCase(Truth.text(hole.get("id")))
                    || (!Truth.text(hole.get("component")).isEmpty()
                        && component.contains(
                            Truth.text(hole.get("component")).toLowerCase(Locale.ROOT))));
  }

  private void addresses(Investigation found, Truth truth) {
    Set<String> accused = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    for (Actor actor : found.scene().actors()) {
      named.addAll(actor.addresses());
      if (actor.grade().atLeast(Grade.E3)) {
        accused.addAll(actor.addresses());
      }
    }
    Set<String> intruders = truth.intruders();
    long right = accused.stream().filter(intruders::contains).count();
    board.addresses(accused.size(), right, truth.breach() ? intruders.size() : 0);
    Set<String> attackers = truth.attackers();
    Set<String> innocent = new TreeSet<>(named);
    innocent.removeAll(attackers);
    board.accusedInnocent(innocent.size());
    if (!innocent.isEmpty()) {
      wrong.add("INNOCENT " + innocent);
    }
    if (right < accused.size()) {
      wrong.add("ACCUSED " + (accused.size() - right));
    }
    if (truth.breach() && right < intruders.size()) {
      Set<String> missed = new TreeSet<>(intruders);
      missed.removeAll(accused);
      wrong.add("MISSED " + missed);
    }
  }

  private void exposed(List<Exposure> ours, Map<?, ?> data) {
    String category = Truth.text(data.get("category"));
    long people = Truth.people(data);
    List<Exposure> same = ours.stream().filter(each -> each.category().equals(category)).toList();
    List<Exposure> holding = same.stream().filter(each -> holds(each.people(), people)).toList();
    String told =
        same.stream().map(each -> each.reach() + each.people()).toList()
            + " not "
            + data.get("reach")
            + people;
    check(Measure.PEOPLE, !holding.isEmpty(), category + " " + told);
    boolean useful =
        holding.stream()
            .anyMatch(
                each -> each.people().max() >= 0 && each.people().max() <= 3 * Math.max(1, people));
    check(Measure.PEOPLE_USEFUL, useful, category + " " + told);
  }

  private static boolean holds(Exposure.People interval, long people) {
    return interval.min() <= people && (interval.max() < 0 || interval.max() >= people);
  }
}
