package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.exposure.OrderList;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.investigation.Crowd;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Platform;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.investigation.Unjudged.Step;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Offices;
import org.evenkeel.forensics.oracle.Oracles;
import org.evenkeel.forensics.oracle.Site;
import org.evenkeel.forensics.oracle.StaffBrowser;
import org.evenkeel.forensics.oracle.Trail;
import org.evenkeel.forensics.platform.Premises;
import org.evenkeel.forensics.recognise.StoreKind;
import org.evenkeel.forensics.recognise.StoreSigns;
import org.evenkeel.forensics.replay.Replay;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.scan.Question;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.scan.Trace;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.story.Correlated;
import org.evenkeel.forensics.story.Given;
import org.jspecify.annotations.Nullable;

/// Judges what both passes found. Whatever fails on what strangers sent is left out and told; the
/// rest is judged.
final class Hearing {
  private final RulePack pack;
  private final Map<Integer, Meaning> meanings;
  private final Request request;
  private final Remains remains;
  private final OrderList orders;
  private final Shelter shelter = new Shelter();

  /// Reads the order list at once: who named a wrong file learns it before the logs are read.
  Hearing(RulePack pack, Map<Integer, Meaning> meanings, Request request, Remains remains) {
    this.pack = pack;
    this.meanings = Map.copyOf(meanings);
    this.request = request;
    this.remains = remains;
    this.orders =
        request
            .beside()
            .orderList()
            .map(file -> OrderList.read(file, request.zone()))
            .orElse(OrderList.none());
  }

  /// Whether orders can be held against requests: a list of them was given, or the database's log.
  boolean asksForTill(ScanResult scan) {
    return !orders.isEmpty() || CoverageOf.kinds(scan).contains(Kind.SQL);
  }

  /// @param scan what the first pass found
  /// @param followed the same, with what the second pass could not read
  /// @param trace what the second pass found
  Investigation of(
      ScanResult scan, ScanResult followed, Trace.Result trace, Correlated correlated) {
    Trails trails = trails(scan, trace, correlated);
    Site site = site(followed, trails);
    List<Observation> observations = Oracles.judge(trails.all(), site, shelter);
    List<Observation> borrowed =
        shelter.sift(
            Step.ORACLE,
            trails.all(),
            Trail::begin,
            List.of(),
            each -> StaffBrowser.borrowed(each, site));
    Judgement.Seen seen = new Judgement.Seen(observations, borrowed, site.allThrongs());
    StoreCopy copy = request.beside().copy();
    Given given = new Given(!copy.webRoots().isEmpty(), !copy.dumps().isEmpty(), !orders.isEmpty());
    Judgement.Book book = new Judgement.Book(pack, meanings, given);
    return new Judgement(book, followed, trails, seen, shelter).investigation();
  }

  /// What the store does for everyone, learned from all who do not break the learning.
  private Site site(ScanResult scan, Trails trails) {
    Site.Beside beside =
        new Site.Beside(
            trails.site(), trails.beyond().held(), scan.knocked(), scan.addresses()::share);
    return shelter.sift(
        Step.BASELINE,
        trails.all(),
        Trail::begin,
        Site.learned(Map.of(), Map.of(), doors(scan), List.of(), beside),
        each -> Site.learned(meanings, trails.paths(), doors(scan), each, beside));
  }

  private Trails trails(ScanResult scan, Trace.Result trace, Correlated correlated) {
    Map<String, List<TracedGroup>> groups = trace.groups();
    Tills tills =
        shelter.ask(
            Step.CLOCKS,
            List::of,
            Tills.none(orders),
            () -> new Tills(trace.till(), orders, reach(scan)));
    Alignment clocks =
        shelter.ask(
            Step.CLOCKS,
            List::of,
            Alignment.none(),
            () -> Alignment.of(scan, new Anchors(groups, remains.artifacts()), tills));
    List<Trail> trails = new ArrayList<>();
    premises(scan, groups)
        .read(clocks.aligned(groups))
        .forEach(
            (address, theirs) ->
                trails.add(
                    new Trail(
                        address,
                        theirs,
                        replays(trace.questions().getOrDefault(address, Map.of())))));
    Offices offices = offices(trails);
    List<Crowd> crowds = new ArrayList<>(CrowdsOf.before(scan.addresses()));
    offices.found().forEach(office -> crowds.add(CrowdsOf.office(office)));
    return new Trails(
        offices.strangers(),
        trace.paths(),
        reach(scan),
        tills.orders(),
        platform(request.beside().store(), scan.signs()),
        correlated,
        new Trails.Beyond(clocks.clocks(), remains.artifacts(), remains.held(), tills, crowds));
  }

  private Offices offices(List<Trail> trails) {
    return shelter.sift(
        Step.BASELINE,
        trails,
        Trail::begin,
        Offices.among(List.of(), meanings),
        each -> Offices.among(each, meanings));
  }

  /// What the addresses mean at the store's own software. Where it fails, common addresses are
  /// known all the same.
  private Premises premises(ScanResult scan, Map<String, List<TracedGroup>> groups) {
    Optional<StoreKind> software =
        Optional.ofNullable(request.beside().store()).or(scan.signs()::store);
    return shelter.ask(
        Step.BASELINE,
        List::of,
        Premises.unknown(),
        () -> software.map(kind -> Premises.of(kind, groups.values())).orElse(Premises.unknown()));
  }

  private Map<String, Replay> replays(Map<String, List<Question>> questions) {
    Map<String, Replay> replays = new TreeMap<>();
    questions.forEach(
        (path, asked) ->
            shelter
                .sift(Step.REPLAY, asked, Hearing::place, Optional.<Replay>empty(), Replay::of)
                .ifPresent(replay -> replays.put(path, replay)));
    return replays;
  }

  private static List<Citation> place(Question question) {
    return List.of(question.mark().citation());
  }

  /// What speaks against the owner's word. A shop within WordPress shows the addresses of both.
  private static String contradiction(StoreKind said, StoreSigns signs) {
    return signs
        .store()
        .filter(seen -> seen != said && signs.lines(said) == 0)
        .map(
            seen ->
                "The store is said to be "
                    + said.title()
                    + ", but none of the lines looked at has an address as it makes them, and "
                    + signs.lines(seen)
                    + " have such as only "
                    + seen.title()
                    + " makes. If these logs are of another store, nothing here is about yours.")
        .orElse("");
  }

  private static Platform platform(@Nullable StoreKind said, StoreSigns signs) {
    if (said != null) {
      return new Platform(said.word(), "The owner said so", contradiction(said, signs));
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
}
