package org.evenkeel.forensics;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.evenkeel.forensics.correlation.Outcome;
import org.evenkeel.forensics.correlation.Spot;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.scan.Bearing;
import org.evenkeel.forensics.scan.Scan;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.Trace;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Limits;
import org.evenkeel.forensics.story.Correlated;

/// Carries out an investigation, from files to the answer: one pass over all lines, a second over
/// those of suspects, then judgement.
public final class Investigator {
  private static final Set<Kind> ERRORS = EnumSet.of(Kind.WEB_ERROR, Kind.PHP_ERROR);

  private final Clock clock;
  private final Supplier<Ruled> own;

  private Investigator(Clock clock, Supplier<Ruled> own) {
    this.clock = clock;
    this.own = own;
  }

  /// @param clock tells the time of the investigation, which no line of a log can be later than
  public Investigator(Clock clock) {
    this(clock, Ruled::own);
  }

  /// One who begins to read the product's own rules at once, beside whatever else has to be done
  /// before the first investigation.
  ///
  /// @param clock tells the time of the investigation, which no line of a log can be later than
  public static Investigator preparing(Clock clock) {
    return new Investigator(clock, Ruled.comingOwn());
  }

  /// Investigates what `request` names.
  ///
  /// @throws InterruptedException when the thread is interrupted; nothing is left behind
  public Investigation investigate(Request request, Progress progress) throws InterruptedException {
    Ruled ruled = Ruled.of(request, own);
    RulePack pack = ruled.pack();
    RuleSet rules = ruled.rules();
    Map<Integer, Meaning> meanings = meanings(pack.rules());
    Setting setting = new Setting(request.zone(), clock.instant());
    Remains remains = Remains.of(request.beside().copy(), clock, progress);
    Hearing hearing = new Hearing(pack, meanings, request, remains);
    try (Evidence evidence = evidence(request, clock)) {
      List<Format> formats = LogFormats.known(request.logFormats(), evidence.configurations());
      Recogniser recogniser = new Recogniser(formats, setting);
      Supplier<Scan> reading =
          () -> new Scan(recogniser, rules, bearing(meanings), setting, request.threads());
      ScanResult scan = scanned(reading, evidence, ticking("reading", evidence, progress));
      List<Outcome> outcomes = told(pack, scan.sightings().outcomes());
      Set<String> suspects = suspects(scan, outcomes);
      suspects.addAll(Neighbours.of(scan, telling(rules, meanings), evidence, request.threads()));
      Suspicion suspicion =
          Suspicion.of(scan, suspects, meanings)
              .following(knockers(scan))
              .watching(remains.held().paths());
      Trace tracing = new Trace(scan, request.threads(), ticking("tracing", evidence, progress));
      if (hearing.asksForTill(scan)) {
        tracing.withTill();
      }
      Trace.Result trace = traced(tracing, evidence, suspicion, outcomes);
      Suspicion users =
          suspicion
              .following(remains.held(), trace.paths())
              .following(Fetchers.of(scan, trace.groups(), evidence, request.threads()));
      Trace further = new Trace(scan, request.threads(), ticking("tracing", evidence, progress));
      trace = and(trace, further, evidence, users.beyond(suspicion));
      Suspicion senders =
          users.following(Senders.of(scan, trace.groups(), evidence, request.threads()));
      trace = and(trace, further, evidence, senders.beyond(users));
      Correlated correlated = new Correlated(outcomes, trace.quotes());
      ScanResult followed = scan.without(trace.refusals());
      return remains.in(hearing.of(scan, followed, trace, correlated));
    }
  }

  /// What stands in the evidence. Which audit logs no access log covers is known only when all has
  /// been read; then it is read once more.
  private static ScanResult scanned(Supplier<Scan> reading, Evidence evidence, Runnable tick)
      throws InterruptedException {
    ScanResult scan = reading.get().run(evidence, tick);
    Map<String, Recognition> uncovered = AuditedTimes.uncovered(scan);
    return uncovered.isEmpty() ? scan : reading.get().again(evidence, scan, uncovered, tick);
  }

  /// Whether a rule is about error logs and shows a consequence.
  private static IntPredicate telling(RuleSet rules, Map<Integer, Meaning> meanings) {
    return rule -> {
      Meaning meaning = meanings.get(rule);
      return meaning != null
          && meaning.weight() == Meaning.Weight.SUCCESS
          && !Collections.disjoint(rules.kinds(rule), ERRORS);
    };
  }

  private static Trace.Result traced(
      Trace tracing, Evidence evidence, Suspicion whom, List<Outcome> outcomes)
      throws InterruptedException {
    return tracing.run(evidence, whom.addresses(), whom.paths(), spots(outcomes));
  }

  /// The same trace with those, too, of whom it told: no more is read than their lines.
  private static Trace.Result and(
      Trace.Result trace, Trace further, Evidence evidence, Set<String> whom)
      throws InterruptedException {
    return whom.isEmpty() ? trace : trace.and(further.run(evidence, whom, Set.of(), Set.of()));
  }

  static Evidence evidence(Request request, Clock clock) {
    boolean logs = !request.paths().isEmpty() || request.beside().copy().isEmpty();
    return logs
        ? Evidence.of(request.paths(), Limits.ordinary(), clock)
        : Evidence.none(Limits.ordinary(), clock);
  }

  /// Without correlations that others keep for themselves.
  private static List<Outcome> told(RulePack pack, List<Outcome> outcomes) {
    Set<Integer> kept = pack.keptCorrelations();
    return IntStream.range(0, outcomes.size())
        .filter(number -> !kept.contains(number))
        .mapToObj(outcomes::get)
        .toList();
  }

  /// Addresses that did not stand out by single lines.
  private static Set<String> suspects(ScanResult scan, List<Outcome> outcomes) {
    Set<String> suspects = new TreeSet<>(scan.guessers());
    Correlated.hostile(outcomes).forEach(each -> suspects.addAll(each.actors().addresses()));
    return suspects;
  }

  /// Some of those who knocked at doors of staff where many did.
  private static Set<String> knockers(ScanResult scan) {
    Set<String> knockers = new TreeSet<>();
    scan.knocked().forEach(door -> knockers.addAll(door.some()));
    return knockers;
  }

  private static Set<Spot> spots(List<Outcome> outcomes) {
    Set<Spot> spots = new TreeSet<>();
    Correlated.hostile(outcomes).forEach(each -> spots.addAll(each.actors().spots()));
    return spots;
  }

  static Runnable ticking(String stage, Evidence evidence, Progress progress) {
    return () -> progress.at(stage, evidence.doneBytes(), evidence.totalBytes());
  }

  static Bearing bearing(Map<Integer, Meaning> meanings) {
    return new Bearing() {
      @Override
      public boolean speaksAgainst(int rule) {
        Meaning meaning = meanings.get(rule);
        return meaning != null && meaning.hostile();
      }

      @Override
      public boolean followed(int rule) {
        Meaning meaning = meanings.get(rule);
        return meaning != null && meaning.followed();
      }

      @Override
      public boolean meansLittleOfMany(int rule) {
        Meaning meaning = meanings.get(rule);
        return meaning != null && meaning.meansLittleOfMany();
      }

      @Override
      public boolean showsSuccess(int rule) {
        Meaning meaning = meanings.get(rule);
        return meaning != null && meaning.weight() == Meaning.Weight.SUCCESS;
      }

      @Override
      public boolean asksDatabase(int rule) {
        Meaning meaning = meanings.get(rule);
        return meaning != null && meaning.weakness().equals("sql-injection");
      }
    };
  }

  static Map<Integer, Meaning> meanings(List<Rule> rules) {
    Map<Integer, Meaning> meanings = new HashMap<>();
    for (int number = 0; number < rules.size(); number++) {
      meanings.put(number, Meaning.of(rules.get(number)));
    }
    return meanings;
  }
}
