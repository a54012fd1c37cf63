package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.EntryPoint.Alternative;
import org.evenkeel.forensics.investigation.EntryPoint.Technique;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.known.Weakness;
import org.evenkeel.forensics.known.Weaknesses;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.TracedLine;

/// How one crew got in: what opens the door by itself, or the cheapest explanation of their first
/// success, or a hypothesis for what logs cannot show.
///
/// @param crew who got in
/// @param first the earliest proof of success
/// @param causes explanations, cheapest first; empty when the proof opens the door by itself
/// @param confidence 0 to 1 in the first of them
public record WayIn(Crew crew, Observation first, List<Cause> causes, double confidence) {
  private static final double OWN_PROOF = 0.97;

  /// Where somebody broke in, what looks like it is it more often than its signs alone say.
  private static final double FIRM = 0.6;

  private static final double WORTH_TELLING = 0.03;

  /// By which prices are multiplied, so that claims hold as often as they say: fitted on invented
  /// cases, see `docs/detection.md`.
  private static final double SHARP = 2.4;

  /// What was seen explains more often than its price says beside what nobody saw; fitted likewise.
  private static final double UNSEEN_DEARER = 0.3;

  /// Nobody is surer than this that what happened was not among what was looked at.
  private static final double UNSEEN = 0.8;

  private static final int ALTERNATIVES = 5;
  private static final int MANY = 8;
  private static final long HOUR = 3_600_000_000L;
  private static final String UNPACKED = "insecure-deserialization";
  private static final String UPLOAD = "unrestricted-upload";
  private static final Set<String> VAGUE =
      Set.of(
          Act.HIDDEN_REQUEST,
          "code-injection",
          "path-traversal",
          "file-inclusion",
          "broken-access-control");

  public WayIn {
    causes = List.copyOf(causes);
  }

  static WayIn of(Crew crew, Causes search) {
    Observation first = first(crew);
    List<Cause> causes = search.of(crew, first);
    double confidence =
        causes.isEmpty()
            ? ownProof(first.proof().chance())
            : causes.getFirst().observation() == null ? unseen(causes) : share(causes, 0);
    return new WayIn(crew, first, causes, confidence);
  }

  /// How likely it is that they got in by what proves itself.
  ///
  /// @param chance that it was a success
  private static double ownProof(double chance) {
    return OWN_PROOF * Math.pow(chance, FIRM);
  }

  /// A way in of which nothing can be said.
  static WayIn untold(Crew crew) {
    Cause nothing = new Cause(0, null, null, null, Hypothesis.BEFORE_COVERAGE);
    return new WayIn(crew, first(crew), List.of(nothing), 0);
  }

  /// The earliest; of several that one line tells, one that says what it was rather than how it
  /// looked, and of these the one with the most signs.
  private static Observation first(Crew crew) {
    List<Observation> telling = crew.telling();
    return telling.stream()
        .filter(seen -> seen.first() == telling.getFirst().first())
        .max(
            Comparator.comparing((Observation seen) -> !isVague(seen.act().technique()))
                .thenComparingInt(seen -> seen.proof().signs().size()))
        .orElse(telling.getFirst());
  }

  /// How likely one of several explanations is: softmax of minus their costs. Explanations that
  /// name the same way in count together.
  private static double share(List<Cause> causes, int which) {
    double all = 0;
    for (Cause cause : distinct(causes)) {
      all += weight(cause);
    }
    return all == 0 ? 0 : weight(causes.get(which)) / all;
  }

  private static double weight(Cause cause) {
    double dearer = cause.observation() == null ? UNSEEN_DEARER : 0;
    return Math.exp(-SHARP * (cause.cost() + dearer));
  }

  /// How likely it is that nothing that was seen is the cause.
  private static double unseen(List<Cause> causes) {
    double sum = 0;
    for (Cause cause : distinct(causes)) {
      sum += cause.observation() == null ? share(causes, causes.indexOf(cause)) : 0;
    }
    return Math.min(sum, UNSEEN);
  }

  /// One cause for each way in, the cheapest.
  private static List<Cause> distinct(List<Cause> causes) {
    List<Cause> distinct = new ArrayList<>();
    for (Cause cause : causes) {
      if (distinct.stream().noneMatch(known -> isSame(known, cause))) {
        distinct.add(cause);
      }
    }
    return distinct;
  }

  /// Requests to one address are one explanation, whatever several rules call them.
  private static boolean isSame(Cause one, Cause other) {
    boolean place = one.crew() != null && one.crew().equals(other.crew());
    return name(one).equals(name(other)) || (place && path(one).equals(path(other)));
  }

  private static String path(Cause cause) {
    return cause.line() == null ? "" : cause.line().event().textOrEmpty(Field.PATH);
  }

  private static String name(Cause cause) {
    return cause.seen().map(seen -> seen.act().technique()).orElse(cause.hypothesis().word());
  }

  /// What was seen to open the door; empty when nothing was.
  public Optional<Observation> cause() {
    return causes.isEmpty() ? Optional.of(first) : causes.getFirst().seen();
  }

  /// Who opened it.
  Crew opener() {
    Crew other = causes.isEmpty() ? null : causes.getFirst().crew();
    return other == null ? crew : other;
  }

  /// Microseconds since 1970.
  long at() {
    return line().map(line -> line.event().time()).orElse(first.first());
  }

  private Optional<TracedLine> line() {
    return causes.isEmpty()
        ? Optional.of(first.lines().getFirst())
        : Optional.ofNullable(causes.getFirst().line());
  }

  boolean atOrBefore() {
    return cause().isEmpty();
  }

  /// The entry as the document tells it.
  EntryPoint entryPoint() {
    return new EntryPoint(
        Times.instant(at() == Row.NO_TIME ? 0 : at()),
        atOrBefore(),
        opener().id(),
        technique(),
        rounded(confidence),
        evidence(),
        alternatives());
  }

  List<Citation> evidence() {
    List<TracedLine> lines = new ArrayList<>();
    line().ifPresent(lines::add);
    for (TracedLine each : cause().orElse(first).lines()) {
      if (!lines.contains(each)) {
        lines.add(each);
      }
    }
    return Citations.of(lines);
  }

  private Technique technique() {
    if (cause().isEmpty()) {
      return new Technique("unknown", List.of(), "", "");
    }
    Observation seen = cause().get();
    Event event = line().orElse(seen.lines().getFirst()).event();
    return new Technique(
        technique(seen),
        seen.act().attack(),
        event.textOrEmpty(Field.METHOD),
        event.textOrEmpty(Field.PATH));
  }

  /// What a request carried is told by what came of it: a program in a folder for files came by an
  /// upload. Where nothing came of it that tells, the weakness that is known of that address does.
  String technique(Observation seen) {
    String technique = seen.act().technique();
    boolean others = !opener().equals(crew) && !opener().grade().atLeast(Grade.E2);
    if (others && technique.equals(Act.CODE_PLANTED)) {
      return Act.SUPPLY_CHAIN; // by people who did nothing else that speaks against them
    }
    Event event = line().orElse(seen.lines().getFirst()).event();
    List<String> kinds = kinds(event);
    boolean disputed = technique.equals(UNPACKED) && !kinds.isEmpty() && !kinds.contains(technique);
    if (!isVague(technique) && !technique.equals(UPLOAD) && !disputed) {
      return technique;
    }
    boolean clear =
        kinds.size() == 1
            && (!VAGUE.contains(kinds.getFirst())
                || kinds.getFirst().equals(technique)
                || (isPhrase(technique) && kinds.getFirst().equals("code-injection")));
    if (clear) {
      return kinds.getFirst();
    }
    boolean open = isVague(technique) || disputed;
    return open && (sent(seen) || isPhrase(technique))
        ? byConsequence(seen).orElse(technique)
        : technique;
  }

  /// Whether it may have carried something, and is no long row.
  private static boolean sent(Observation seen) {
    boolean any =
        seen.lines().stream()
            .anyMatch(each -> each.event().textOrEmpty(Field.METHOD).equals("POST"));
    return any && (isPhrase(seen.act().technique()) || seen.count() < MANY);
  }

  /// A program that answers afterwards was uploaded; an account of staff that is used at once was
  /// given.
  private Optional<String> byConsequence(Observation seen) {
    OptionalLong shell = next(seen, Act.WEB_SHELL);
    OptionalLong account = opener().equals(crew) ? next(seen, Act.VALID_ACCOUNT) : shell;
    boolean soon = account.isPresent() && account.getAsLong() - seen.first() <= HOUR;
    if (soon && account.getAsLong() < shell.orElse(Long.MAX_VALUE)) {
      return Optional.of("authentication-bypass");
    }
    if (shell.isPresent()) {
      return Optional.of(UPLOAD);
    }
    boolean ran = next(seen, Act.COMMANDS_RUN).isPresent();
    return ran ? Optional.of("command-injection") : Optional.empty();
  }

  /// When they first did so afterwards.
  private OptionalLong next(Observation seen, String technique) {
    return crew.telling().stream()
        .filter(each -> each.act().technique().equals(technique) && !each.equals(seen))
        .mapToLong(Observation::first)
        .filter(first -> first >= seen.first())
        .min();
  }

  /// Whether a technique says how it looked rather than what it was.
  private static boolean isVague(String technique) {
    return VAGUE.contains(technique) || isPhrase(technique);
  }

  private static boolean isPhrase(String technique) {
    return technique.chars().filter(each -> each == '-').count() > 2;
  }

  /// The kinds of weakness that are known at an address of its own.
  private static List<String> kinds(Event event) {
    String query = event.textOrEmpty(Field.QUERY);
    String path = event.textOrEmpty(Field.PATH);
    return path.equals("/")
        ? List.of()
        : Weaknesses.at(
                event.textOrEmpty(Field.METHOD), path + (query.isEmpty() ? "" : "?" + query))
            .stream()
            .map(Weakness::kind)
            .distinct()
            .toList();
  }

  private List<Alternative> alternatives() {
    List<Alternative> others = new ArrayList<>();
    List<Cause> distinct = distinct(causes);
    for (Cause cause : distinct) {
      double share = share(causes, causes.indexOf(cause));
      if (share >= WORTH_TELLING && !isChosen(cause) && others.size() < ALTERNATIVES) {
        others.add(new Alternative(name(cause), rounded(share), why(cause)));
      }
    }
    return others;
  }

  /// The first is told already, unless it is a hypothesis: then the way in is unknown, and it is
  /// the likeliest of several.
  private boolean isChosen(Cause cause) {
    return cause.observation() != null && isSame(causes.getFirst(), cause);
  }

  private static String why(Cause cause) {
    return cause
        .seen()
        .map(seen -> "Seen before: " + seen.what().toLowerCase(Locale.ROOT))
        .orElse(cause.hypothesis().why());
  }

  static double rounded(double share) {
    return Math.round(Math.clamp(share, 0, 0.99) * 100) / 100.0;
  }
}
