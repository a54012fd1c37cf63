package org.evenkeel.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.evidence.DumpFile;
import org.evenkeel.simulator.evidence.Landed;
import org.evenkeel.simulator.evidence.LogFolder;
import org.evenkeel.simulator.evidence.OrderFile;
import org.evenkeel.simulator.evidence.Setting;
import org.evenkeel.simulator.evidence.TruthFile;
import org.evenkeel.simulator.evidence.WebRoot;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.scenario.Around;
import org.evenkeel.simulator.scenario.Scenario;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.store.Store;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Tale;
import org.evenkeel.simulator.traffic.Bustle;

/// Invents a store and what befell it, and writes the evidence with the truth beside it.
public final class Simulator {
  private static final LocalDate EARLIEST = LocalDate.of(2024, 2, 1);
  private static final int DAYS = 960;

  private final Plan plan;
  private final Dice dice;
  private final Scenario scenario;

  private Simulator(Plan plan) {
    this.plan = plan;
    dice = new Dice(plan.seed()).fork(plan.scenario()).fork(plan.platform());
    scenario = Scenarios.named(plan.scenario());
  }

  /// Writes `logs/`, `orders.csv`, `truth.json` and, in most stores, `webroot/` and
  /// `database.sql.gz` into `folder`, which is made if it is missing. What `truth.json` holds
  /// stands in the description of this package.
  public static Truth write(Plan plan, Path folder) throws IOException {
    return new Simulator(plan).write(folder);
  }

  private Truth write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Store store = Store.invented(dice.fork("store"), Names.domain(dice.fork("domain")), span());
    Platform platform = Platform.of(plan.platform(), store);
    Tale tale = new Tale(store, platform, plan.lines(), dice.fork("tale"));
    scenario.play(tale);
    Around.add(tale);
    Settings settings = new Settings(plan, tale, dice.fork("setting"));
    Setting setting = settings.made();
    List<Span> windows =
        tale.facts().exposed().stream()
            .filter(data -> data.people() == Facts.THOSE_WHO_PAID)
            .map(Facts.Exposed::span)
            .distinct()
            .toList();
    OrderFile orders = new OrderFile(folder, store, windows, settings.databaseClock());
    LogFolder logs = new LogFolder(folder, setting, tale.effects(), orders, dice.fork("loss"));
    try (orders;
        logs) {
      long benign = Math.max(plan.lines() / 2, plan.lines() - tale.happenings().size());
      Bustle.play(tale, benign, dice.fork("bustle"), logs);
    }
    Landed landed = leftovers(folder, tale, orders, settings.databaseClock());
    TruthFile.write(described(), tale, new TruthFile.Written(folder, logs, orders, landed));
    return new Truth(tale.facts().breach(), scenario.title(), steps(tale));
  }

  /// What intruders did; those who attack everyone are left out.
  private static List<Truth.Step> steps(Tale tale) {
    return tale.deeds().stream()
        .filter(deed -> deed.count() > 0 && !deed.actor().startsWith("noise"))
        .sorted(Comparator.comparingLong(Deed::first))
        .map(Simulator::step)
        .toList();
  }

  private static Truth.Step step(Deed deed) {
    Instant from = Instant.ofEpochSecond(deed.first() / 1000);
    return new Truth.Step(from, deed.actor(), deed.what() + " (" + deed.count() + " lines)");
  }

  /// Web root and database, as far as this store's owner has them to hand over.
  private Landed leftovers(Path folder, Tale tale, OrderFile orders, long clock)
      throws IOException {
    Landed landed = new Landed();
    Dice own = dice.fork("leftovers");
    if (own.chance(0.75)) {
      WebRoot.write(folder, tale, own.fork("webroot"), landed);
    }
    if (own.chance(0.7)) {
      DumpFile dump = new DumpFile(tale, own.fork("database"), landed, clock);
      dump.write(folder, orders.everyone());
    }
    return landed;
  }

  /// A time that begins on a random day, at an hour at which logs are rotated.
  private Span span() {
    Dice when = dice.fork("when");
    LocalDate day = EARLIEST.plusDays(when.below(DAYS));
    long from = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return new Span(from, from + scenario.days(when) * Span.DAY);
  }

  private Map<String, Object> described() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("scenario", plan.scenario());
    map.put("title", scenario.title());
    map.put("platform", plan.platform());
    map.put("seed", plan.seed());
    map.put("lines", plan.lines());
    map.put("degradations", plan.degradations().stream().sorted().map(Degradation::word).toList());
    return map;
  }
}
