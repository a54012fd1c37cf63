package org.evenkeel.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.evidence.LogFolder;
import org.evenkeel.simulator.evidence.OrderFile;
import org.evenkeel.simulator.evidence.Setting;
import org.evenkeel.simulator.evidence.TruthFile;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.scenario.Scenario;
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

  /// Writes `logs/`, `orders.csv` and `truth.json` into `folder`, which is made if it is missing.
  /// What `truth.json` holds stands in the description of this package.
  public static void write(Plan plan, Path folder) throws IOException {
    new Simulator(plan).write(folder);
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Store store = Store.invented(dice.fork("store"), Names.domain(dice.fork("domain")), span());
    Platform platform = Platform.of(plan.platform(), store);
    Tale tale = new Tale(store, platform, plan.lines(), dice.fork("tale"));
    scenario.play(tale);
    Settings settings = new Settings(plan, tale, dice.fork("setting"));
    Setting setting = settings.made();
    List<Span> windows =
        tale.facts().exposed().stream()
            .filter(data -> data.people() == -1)
            .map(Facts.Exposed::span)
            .distinct()
            .toList();
    try (OrderFile orders = new OrderFile(folder, windows, settings.databaseClock())) {
      LogFolder logs = new LogFolder(folder, setting, tale.effects(), orders, dice.fork("loss"));
      try (logs) {
        long benign = Math.max(plan.lines() / 2, plan.lines() - tale.happenings().size());
        Bustle.play(tale, benign, dice.fork("bustle"), logs);
      }
      TruthFile.write(folder, described(), tale, logs, orders);
    }
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
