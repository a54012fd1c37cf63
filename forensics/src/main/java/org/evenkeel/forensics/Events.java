package org.evenkeel.forensics;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.exposure.OrderList;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.scan.EventTaker;
import org.evenkeel.forensics.scan.Scan;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.scan.Telling;
import org.evenkeel.forensics.scan.Trace;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Refusal;

/// Tells every event of the evidence, with the rules that it matches, by the clock that an
/// investigation puts right. An investigation itself keeps no events; this reads all of it again.
public final class Events {
  private final Clock clock;

  /// @param clock tells the time, which no line of a log can be later than
  public Events(Clock clock) {
    this.clock = clock;
  }

  /// What was told.
  ///
  /// @param rules all that were tried
  /// @param refusals evidence that was left out, or could not be read to its end
  public record Told(List<Rule> rules, List<Refusal> refusals) {
    public Told {
      rules = List.copyOf(rules);
      refusals = List.copyOf(refusals);
    }
  }

  /// Tells the events of what `request` names.
  ///
  /// @param takers makes one for each thread
  /// @throws InterruptedException when the thread is interrupted
  public Told tell(Request request, Supplier<EventTaker> takers, Progress progress)
      throws InterruptedException {
    RulePack pack = RuleLoader.load(request.rules(), request.placeholders());
    Map<Integer, Meaning> meanings = Investigator.meanings(pack.rules());
    Setting setting = new Setting(request.zone(), clock.instant());
    try (Evidence evidence = Investigator.evidence(request, clock)) {
      Recogniser recogniser =
          new Recogniser(
              LogFormats.known(request.logFormats(), evidence.configurations()), setting);
      ScanResult scan =
          new Scan(
                  recogniser,
                  RuleSet.of(pack),
                  Investigator.bearing(meanings),
                  setting,
                  request.threads())
              .run(evidence, Investigator.ticking("reading", evidence, progress));
      Alignment clocks = clocks(request, evidence, scan, meanings);
      List<Refusal> again =
          new Telling(scan, request.threads(), Investigator.ticking("telling", evidence, progress))
              .run(evidence, () -> byClock(clocks, takers.get()));
      return new Told(pack.rules(), again.isEmpty() ? scan.refusals() : again);
    }
  }

  /// Acts that two logs tell are looked for only where a log names no zone.
  private static Alignment clocks(
      Request request, Evidence evidence, ScanResult scan, Map<Integer, Meaning> meanings)
      throws InterruptedException {
    if (scan.sources().stream().noneMatch(Events::omitsZone)) {
      return Alignment.of(scan, new Anchors(Map.of(), List.of()), Tills.none(OrderList.none()));
    }
    Suspicion suspicion = Suspicion.of(scan, scan.guessers(), meanings);
    Trace.Result trace =
        new Trace(scan, request.threads(), () -> {})
            .run(evidence, suspicion.addresses(), suspicion.paths(), Set.of());
    return Alignment.of(scan, new Anchors(trace.groups(), List.of()), Tills.none(OrderList.none()));
  }

  private static boolean omitsZone(SourceScan source) {
    return source.recognition() instanceof Recognition.Known(Format format, double share)
        && format.omits().contains(Omission.ZONE);
  }

  private static EventTaker byClock(Alignment clocks, EventTaker taker) {
    return (row, heard) -> {
      if (row.time() != Row.NO_TIME) {
        row.time(clocks.aligned(row.kind(), row.time()));
      }
      taker.take(row, heard);
    };
  }
}
