package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.actor.Crews;
import org.evenkeel.forensics.exposure.Exposures;
import org.evenkeel.forensics.exposure.NothingTaken;
import org.evenkeel.forensics.investigation.Answer;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Coverage.Gap;
import org.evenkeel.forensics.investigation.Crowd;
import org.evenkeel.forensics.investigation.Duration;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Recovered;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Statement;
import org.evenkeel.forensics.investigation.Unjudged.Step;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Site;
import org.evenkeel.forensics.oracle.Throng;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.scan.Hit;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.source.Refusal;
import org.evenkeel.forensics.source.RotationHoles;
import org.evenkeel.forensics.story.Advice;
import org.evenkeel.forensics.story.Blindness;
import org.evenkeel.forensics.story.Citations;
import org.evenkeel.forensics.story.Correlated;
import org.evenkeel.forensics.story.Findings;
import org.evenkeel.forensics.story.Given;
import org.evenkeel.forensics.story.Narrative;
import org.evenkeel.forensics.story.Scenery;
import org.evenkeel.forensics.story.Sentence;
import org.evenkeel.forensics.story.Software;
import org.evenkeel.forensics.story.Story;
import org.evenkeel.forensics.story.Times;
import org.jspecify.annotations.Nullable;

/// Puts the answer together from what the passes found.
final class Judgement {
  private final RulePack pack;
  private final Map<Integer, Meaning> meanings;
  private final ScanResult scan;
  private final Trails trails;
  private final List<Observation> observations;
  private final Correlated correlated;
  private final List<Gap> gaps;
  private final List<Crew> crews;
  private final Story story;
  private final List<Throng> throngs;
  private final Shelter shelter;
  private final List<Crowd> crowds;
  private final Given given;

  /// What the oracles saw.
  ///
  /// @param borrowed what a script did in the browser of staff
  /// @param throngs who shared passwords out among many addresses
  record Seen(List<Observation> observations, List<Observation> borrowed, List<Throng> throngs) {
    Seen {
      throngs = List.copyOf(throngs);
      observations = List.copyOf(observations);
      borrowed = List.copyOf(borrowed);
    }
  }

  /// The rules, and what each says by its number; and what the owner gave beside the logs.
  record Book(RulePack pack, Map<Integer, Meaning> meanings, Given given) {}

  Judgement(Book book, ScanResult scan, Trails trails, Seen seen, Shelter shelter) {
    this.pack = book.pack();
    this.meanings = book.meanings();
    this.given = book.given();
    this.shelter = shelter;
    this.scan = scan;
    this.trails = trails;
    this.correlated = trails.correlated();
    this.observations = seen.observations();
    this.throngs = seen.throngs();
    Holes holes = new Holes(trails.beyond().tills());
    this.gaps = told(List.of(), () -> holes.of(CoverageOf.gaps(scan)));
    this.story =
        new Story(
            shelter.sift(
                Step.ACTORS,
                observations,
                seenOf -> Citations.of(seenOf.lines()),
                Crews.apart(observations),
                Crews::among),
            scan.hits().stream().anyMatch(this::hostile)
                || !Correlated.hostile(correlated.outcomes()).isEmpty(),
            new Scenery(
                trails.site().from(),
                trails.site().to(),
                trails.paths(),
                software(),
                trails.beyond().held(),
                seen.borrowed(),
                gaps.stream()
                    .filter(gap -> gap.cause() == Coverage.Cause.REMOVED)
                    .map(Gap::span)
                    .toList()),
            shelter);
    this.crews = story.crews();
    this.crowds = new ArrayList<>(trails.beyond().crowds());
    crowds.addAll(told(List.of(), () -> CrowdsOf.shared(crews, trails.all(), book.meanings())));
  }

  private Software software() {
    return new Software(trails.store().trusted(), scan.signs().components());
  }

  Investigation investigation() {
    Map<String, String> actorOfAddress = new HashMap<>();
    crews.forEach(
        crew -> crew.addresses().forEach(address -> actorOfAddress.put(address, crew.id())));
    List<Finding> findings =
        told(
            List.of(),
            () ->
                new Findings(pack.rules(), meanings, actorOfAddress, proven())
                    .of(told(), new Findings.Seen(observations, throngs), correlated));
    Investigation.Scene scene =
        new Investigation.Scene(
            told(List.of(), () -> new ActorsOf(scan, crews).actors()),
            told(List.of(), story::timeline),
            ActivityOf.of(scan.suspicious(), story.verdict().compareTo(Verdict.POSSIBLE) >= 0),
            trails.store());
    Investigation.Harm harm = harm(actorOfAddress);
    List<String> problems = new ArrayList<>();
    pack.problems().forEach(problem -> problems.add(problem.sentence()));
    problems.addAll(trails.orders().problems());
    correlated.outcomes().forEach(outcome -> problems.addAll(outcome.omissions()));
    Answer answer = answer();
    return new Investigation(story.verdict(), answer, scene, findings, harm, coverage(), problems);
  }

  private Coverage coverage() {
    return CoverageOf.scan(
        scan,
        new Coverage.Doubts(
            gaps,
            trails.beyond().clocks(),
            shelter.lost(),
            trails.beyond().tills().completeness(),
            crowds));
  }

  /// What fails in the telling is left out, and its place is taken by `instead`.
  private <T> T told(T instead, Supplier<T> telling) {
    return shelter.ask(Step.STORY, List::of, instead, telling);
  }

  /// Hits of rules that are told of by themselves, not through correlations alone.
  private List<Hit> told() {
    Set<Integer> kept = pack.kept();
    return scan.hits().stream().filter(hit -> !kept.contains(hit.rule())).toList();
  }

  private Investigation.Harm harm(Map<String, String> actorOfAddress) {
    List<Recovered> recovered =
        told(List.of(), () -> RecoveredOf.trails(trails.all(), actorOfAddress));
    List<Exposure> exposure =
        Exposures.of(
            crews,
            openings(),
            recovered,
            new Exposures.Store(trails.orders(), trails.beyond().left(), span(trails.site())),
            shelter);
    return new Investigation.Harm(
        exposure,
        List.of(),
        recovered,
        AffectedOrders.of(exposure, trails.orders(), trails.beyond().tills().unsure()));
  }

  /// What opened the door to those who got in, where it would prove nothing by itself.
  private List<Exposures.Opening> openings() {
    return story.ways().stream()
        .filter(way -> way.crew().grade().atLeast(Grade.E3))
        .flatMap(
            way ->
                way.cause().stream()
                    .filter(cause -> !cause.grade().atLeast(Grade.E3))
                    .map(cause -> new Exposures.Opening(way.crew(), cause)))
        .toList();
  }

  private static Span span(Site.Reach reach) {
    long from = Math.max(0, Math.min(reach.from(), reach.to()));
    return new Span(Times.instant(from), Times.instant(Math.max(from, reach.to())));
  }

  private Answer answer() {
    boolean wayInUnknown = story.wayIn().filter(way -> way.cause().isEmpty()).isPresent();
    Optional<EntryPoint> entry = told(Optional.empty(), story::entryPoint);
    List<Candidate> candidates = told(List.of(), story::candidates);
    Optional<Duration> duration =
        told(Optional.<Duration>empty(), story::duration)
            .map(new Widened(crews, trails.beyond().clocks())::of);
    Coverage coverage = coverage();
    List<Statement> narrative = new ArrayList<>(told(List.of(), () -> Narrative.of(story)));
    narrative.addAll(NothingTaken.of(story.verdict(), coverage));
    return new Answer(
        Sentence.of(story, coverage),
        entry.orElse(null),
        candidates,
        duration.orElse(null),
        told(List.of(), () -> steps(coverage)),
        unknown(coverage, wayInUnknown),
        narrative);
  }

  private List<String> steps(Coverage coverage) {
    List<String> steps =
        new ArrayList<>(Advice.firstSteps(story.verdict(), crews, coverage.judged()));
    steps.addAll(Advice.warnings(story.verdict(), crews, crowds));
    return steps;
  }

  private List<String> unknown(Coverage coverage, boolean wayInUnknown) {
    List<String> unknown = new ArrayList<>();
    trails.store().doubt().ifPresent(unknown::add);
    coverage.unjudged().forEach(each -> unknown.add(each.sentence()));
    AuditedTimes.doubt(scan).ifPresent(unknown::add);
    for (Refusal refusal : scan.unfollowed()) {
      unknown.add(
          refusal.path()
              + " could be read once only, and attacks have to be followed in a second reading:"
              + " whether one of them succeeded is not known. Give it as a file, or set TMPDIR to a"
              + " folder with room, and ask again.");
    }
    crowds.forEach(crowd -> unknown.add(crowd.sentence()));
    unknown.addAll(
        Blindness.of(
            new Blindness.About(
                coverage,
                CoverageOf.kinds(scan),
                RotationHoles.among(scan.sources().stream().map(SourceScan::path).toList()),
                given,
                software()),
            story.verdict(),
            wayInUnknown));
    return unknown;
  }

  private boolean hostile(Hit hit) {
    Meaning meaning = meanings.get(hit.rule());
    return meaning != null && meaning.hostile();
  }

  /// Whether a rule is about what was proven: a command that was typed into a shell shows the
  /// shell, and no command injection.
  private static boolean tells(@Nullable Meaning meaning, Observation proof) {
    if (meaning == null) {
      return false;
    }
    boolean same = meaning.weakness().equals(proof.act().technique());
    boolean alike = meaning.phase() == proof.act().phase() && meaning.weakness().isEmpty();
    return meaning.weight() == Meaning.Weight.SUCCESS || same || alike;
  }

  /// Rules of which some line belongs to a proof, and that are about it.
  private Set<Integer> proven() {
    Set<Integer> proven = new TreeSet<>();
    List<Observation> proofs = new ArrayList<>();
    crews.forEach(crew -> proofs.addAll(crew.consequences()));
    for (Observation proof : proofs) {
      if (proof.grade().atLeast(Grade.E3)) {
        proof.lines().stream()
            .flatMap(line -> line.rules().stream())
            .filter(rule -> tells(meanings.get(rule), proof))
            .forEach(proven::add);
      }
    }
    return proven;
  }
}
