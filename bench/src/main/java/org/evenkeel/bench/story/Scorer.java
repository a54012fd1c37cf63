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
import org.jspecify.annotations.Nullable;

/// Holds one answer against the truth.
final class Scorer {
  private static final double CONFIDENT = 0.6;

  /// Logs are stamped when a request begins or when its answer ends, and slow answers take seconds.
  private static final int SLACK = 8;

  private static final int NAME = 5;
  private static final Map<String, Set<String>> SAME =
      Map.of(
          "file-upload", Set.of("unrestricted-upload", "hidden-request"),
          "object-injection", Set.of("insecure-deserialization", "hidden-request"),
          "template-injection", Set.of("code-injection", "hidden-request"),
          "valid-account", Set.of("stolen-credential", "misused-permission"),
          "backup-download", Set.of("exposed-backup"),
          "exposed-secret",
              Set.of("exposed-log", "xml-external-entity", "path-traversal", "file-inclusion"),
          "forced-browsing", Set.of("broken-access-control"),
          "stored-script", Set.of("cross-site-scripting"));

  /// Ways in whose request looks the same in an access log when its body is not logged: naming one
  /// for the other is as much as anyone can say, where the truth says that the lines do not show
  /// it.
  private static final Set<String> BODIES =
      Set.of(
          "unrestricted-upload",
          "hidden-request",
          "code-injection",
          "object-injection",
          "insecure-deserialization");

  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry("CWE-79", Set.of("cross-site-scripting", "stored-script")),
          Map.entry("CWE-89", Set.of("sql-injection")),
          Map.entry("CWE-94", Set.of("code-injection", "template-injection")),
          Map.entry("CWE-285", Set.of("misused-permission", "valid-account")),
          Map.entry("CWE-287", Set.of("authentication-bypass")),
          Map.entry(
              "CWE-307", Set.of("weak-credential", "guessed-password", "credential-stuffing")),
          Map.entry("CWE-345", Set.of("forged-payment")),
          Map.entry("CWE-434", Set.of("unrestricted-upload", "file-upload")),
          Map.entry("CWE-502", Set.of("object-injection")),
          Map.entry("CWE-506", Set.of("supply-chain")),
          Map.entry("CWE-521", Set.of("weak-credential", "guessed-password")),
          Map.entry("CWE-522", Set.of("stolen-credential", "valid-account")),
          Map.entry("CWE-530", Set.of("backup-download", "exposed-backup")),
          Map.entry("CWE-538", Set.of("backup-download", "exposed-backup")),
          Map.entry("CWE-611", Set.of("xml-external-entity", "path-traversal", "exposed-secret")),
          Map.entry("CWE-639", Set.of("broken-access-control")),
          Map.entry("CWE-799", Set.of("unlimited-tries", "gift-card-enumeration")),
          Map.entry("CWE-1336", Set.of("template-injection", "code-injection")));

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
      claimedInVain(found);
    } else if (truth.shown()) {
      breach(found, truth);
    } else {
      check(Measure.ENTRY_UNSEEN, isOpen(found.answer().entryPoint()), "claimed");
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

  /// Where nobody broke in, no way in and no hole holds, however modestly it is told.
  private void claimedInVain(Investigation found) {
    EntryPoint entry = found.answer().entryPoint();
    if (entry != null) {
      board.claimWayIn(entry.confidence(), false);
      found.answer().vulnerabilities().stream()
          .limit(1)
          .forEach(hole -> board.claimHole(hole.confidence(), false));
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
        board.claimWayIn(entry.confidence(), exact);
      }
      holes(entry, found.answer().vulnerabilities(), truth);
    } else {
      boolean open = isOpen(entry);
      check(Measure.ENTRY_UNSEEN, open, told(entry));
      if (entry != null) {
        board.claimWayIn(entry.confidence(), open);
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

  private static boolean isOpen(@Nullable EntryPoint entry) {
    return entry == null || entry.atOrBefore() || entry.technique().name().equals("unknown");
  }

  private static String told(@Nullable EntryPoint entry) {
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
            || (!truth.sight().equals("exact") && BODIES.contains(name));
    boolean then =
        !entry.at().isBefore(truth.entryFrom().minusSeconds(SLACK))
            && !entry.at().isAfter(truth.entryUntil().plusSeconds(SLACK));
    return same && (then || cites(entry, truth));
  }

  /// Whether the line that it names first is one by which the truth tells the way in: a download's
  /// line bears the time at which it began, or the one at which it ended, minutes later.
  private static boolean cites(EntryPoint entry, Truth truth) {
    return entry.evidence().stream()
        .limit(1)
        .anyMatch(
            line ->
                truth.entryLines().stream()
                    .anyMatch(
                        told ->
                            Truth.number(told.get("line")) == line.line()
                                && line.source().endsWith("/" + Truth.text(told.get("source")))));
  }

  private void holes(@Nullable EntryPoint entry, List<Candidate> candidates, Truth truth) {
    List<Candidate> three = candidates.stream().limit(3).toList();
    boolean kind = three.stream().anyMatch(candidate -> isKind(candidate, truth));
    boolean exact =
        three.stream().anyMatch(candidate -> isOne(candidate, truth))
            || (kind && (isUnpublished(truth) || !truth.sight().equals("exact")));
    String told = three.stream().map(c -> c.id() + "@" + c.component()).toList().toString();
    check(Measure.HOLE, exact, told + " not " + truth.holes());
    check(Measure.HOLE_CLASS, kind || exact, told + " not " + truth.weakness());
    if (!three.isEmpty()) {
      Candidate top = three.getFirst();
      boolean held = isOne(top, truth) || isKind(top, truth);
      check(Measure.HOLE_WRONG, top.confidence() >= CONFIDENT && !held, told);
      if (entry != null) { // else attempts were aimed at it, which claims nothing
        board.claimHole(top.confidence(), held);
      }
    }
  }

  /// A weakness that has no number and no name: its kind and its place are all that can be told.
  private static boolean isUnpublished(Truth truth) {
    return truth.holes().stream().allMatch(hole -> Truth.text(hole.get("id")).startsWith("CWE-"));
  }

  private static boolean isKind(Candidate candidate, Truth truth) {
    return KINDS.getOrDefault(truth.weakness(), Set.of()).contains(candidate.id());
  }

  private static boolean isOne(Candidate candidate, Truth truth) {
    return truth.holes().stream()
        .anyMatch(
            hole ->
                candidate.id().equalsIgnoreCase(Truth.text(hole.get("id")))
                    || isNamed(candidate.component(), Truth.text(hole.get("component"))));
  }

  /// Whether ours names the component, in full or by the word that its name begins with: that is
  /// what its addresses carry.
  private static boolean isNamed(String ours, String component) {
    String told = spelled(ours);
    String whole = spelled(component);
    return !whole.isEmpty()
        && (told.contains(whole) || (told.length() >= NAME && whole.startsWith(told + '-')));
  }

  /// Addresses spell names with one stroke or the other.
  private static String spelled(String component) {
    return component.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void addresses(Investigation found, Truth truth) {
    Set<String> accused = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    Grade least = truth.verdicts().contains("possible") ? Grade.E2 : Grade.E3;
    for (Actor actor : found.scene().actors()) {
      named.addAll(actor.addresses());
      if (actor.grade().atLeast(least)) {
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
