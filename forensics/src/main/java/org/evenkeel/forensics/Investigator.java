package org.evenkeel.forensics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evenkeel.forensics.correlation.Outcome;
import org.evenkeel.forensics.correlation.Spot;
import org.evenkeel.forensics.exposure.OrderList;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Platform;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Oracles;
import org.evenkeel.forensics.oracle.Site;
import org.evenkeel.forensics.oracle.StaffBrowser;
import org.evenkeel.forensics.oracle.Trail;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.StoreKind;
import org.evenkeel.forensics.recognise.StoreSigns;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.scan.Bearing;
import org.evenkeel.forensics.scan.Scan;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.scan.Trace;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Limits;
import org.evenkeel.forensics.story.Correlated;
import org.jspecify.annotations.Nullable;

/// Carries out an investigation, from files to the answer: one pass over all lines, a second over
/// those of suspects, then judgement.
public final class Investigator {
  private final Clock clock;

  /// @param clock tells the time of the investigation, which no line of a log can be later than
  public Investigator(Clock clock) {
    this.clock = clock;
  }

  /// Investigates what `request` names.
  ///
  /// @throws InterruptedException when the thread is interrupted; nothing is left behind
  public Investigation investigate(Request request, Progress progress) throws InterruptedException {
    RulePack pack = RuleLoader.load(request.rules(), request.placeholders());
    RuleSet rules = RuleSet.of(pack);
    Map<Integer, Meaning> meanings = meanings(pack.rules());
    Setting setting = new Setting(request.zone(), clock.instant());
    Remains remains = Remains.of(request.beside().copy(), clock, progress);
    try (Evidence evidence = evidence(request, clock)) {
      List<Format> formats = LogFormats.known(request.logFormats(), evidence.configurations());
      Recogniser recogniser = new Recogniser(formats, setting);
      ScanResult scan =
          new Scan(recogniser, rules, bearing(meanings), setting, request.threads())
              .run(evidence, ticking("reading", evidence, progress));
      List<Outcome> outcomes = told(pack, scan.sightings().outcomes());
      Suspicion suspicion =
          Suspicion.of(scan, suspects(scan, outcomes), meanings).watching(remains.held().paths());
      Trace tracing = new Trace(scan, request.threads(), ticking("tracing", evidence, progress));
      Trace.Result trace = traced(tracing, evidence, suspicion, outcomes);
      Suspicion users = suspicion.following(remains.held(), trace.paths());
      if (users.addresses().size() > suspicion.addresses().size()) {
        trace = traced(tracing, evidence, users, outcomes);
      }
      Correlated correlated = new Correlated(outcomes, trace.quotes());
      ScanResult followed = scan.without(trace.refusals());
      return remains.in(
          judged(pack, meanings, followed, trails(request, scan, trace, correlated, remains)));
    }
  }

  private static Trace.Result traced(
      Trace tracing, Evidence evidence, Suspicion whom, List<Outcome> outcomes)
      throws InterruptedException {
    return tracing.run(evidence, whom.addresses(), whom.paths(), spots(outcomes));
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

  private static Set<Spot> spots(List<Outcome> outcomes) {
    Set<Spot> spots = new TreeSet<>();
    Correlated.hostile(outcomes).forEach(each -> spots.addAll(each.actors().spots()));
    return spots;
  }

  static Runnable ticking(String stage, Evidence evidence, Progress progress) {
    return () -> progress.at(stage, evidence.doneBytes(), evidence.totalBytes());
  }

  private static Investigation judged(
      RulePack pack, Map<Integer, Meaning> meanings, ScanResult scan, Trails trails) {
    Site.Beside beside = new Site.Beside(trails.site(), trails.beyond().held());
    Site site = Site.learned(meanings, trails.paths(), doors(scan), trails.all(), beside);
    List<Observation> observations = Oracles.judge(trails.all(), site);
    Judgement.Seen seen =
        new Judgement.Seen(observations, StaffBrowser.borrowed(trails.all(), site));
    return new Judgement(pack, meanings, scan, trails, seen).investigation();
  }

  private static Trails trails(
      Request request,
      ScanResult scan,
      Trace.Result trace,
      Correlated correlated,
      Remains remains) {
    List<Trail> trails = new ArrayList<>();
    Alignment clocks = Alignment.of(scan, trace.groups(), remains.artifacts());
    clocks
        .aligned(trace.groups())
        .forEach(
            (address, groups) ->
                trails.add(
                    Trail.of(address, groups, trace.questions().getOrDefault(address, Map.of()))));
    return new Trails(
        trails,
        trace.paths(),
        reach(scan),
        request
            .beside()
            .orderList()
            .map(file -> OrderList.read(file, request.zone()))
            .orElse(OrderList.none()),
        platform(request.beside().store(), scan.signs()),
        correlated,
        new Trails.Beyond(clocks.clocks(), remains.artifacts(), remains.held()));
  }

  private static Platform platform(@Nullable StoreKind said, StoreSigns signs) {
    if (said != null) {
      return new Platform(said.word(), "The owner said so");
    }
    return signs
        .store()
        .map(
            kind ->
                new Platform(
                    kind.word(),
                    "Of the lines looked at, "
                        + signs.lines(kind)
                        + " have addresses as only "
                        + kind.title()
                        + " makes them"))
        .orElse(Platform.UNKNOWN);
  }

  /// From the first to the last line of the web logs; of all where there are none. Other logs often
  /// name no year and no zone.
  private static Site.Reach reach(ScanResult scan) {
    List<SourceScan> timed =
        scan.sources().stream().filter(source -> source.tally().timed()).toList();
    List<SourceScan> web = timed.stream().filter(Alignment::isWeb).toList();
    List<SourceScan> told = web.isEmpty() ? timed : web;
    return new Site.Reach(
        told.stream().mapToLong(source -> source.tally().first()).min().orElse(Long.MAX_VALUE),
        told.stream().mapToLong(source -> source.tally().last()).max().orElse(Long.MIN_VALUE));
  }

  private static Site.Doors doors(ScanResult scan) {
    return new Site.Doors() {
      @Override
      public boolean refuse(String path) {
        return scan.refuses(path);
      }

      @Override
      public boolean redirect(String path) {
        return scan.redirects(path);
      }
    };
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
