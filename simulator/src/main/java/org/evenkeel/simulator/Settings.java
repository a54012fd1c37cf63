package org.evenkeel.simulator;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.evidence.Layout;
import org.evenkeel.simulator.evidence.Setting;
import org.evenkeel.simulator.evidence.Source;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.store.Store;
import org.evenkeel.simulator.tale.Tale;

/// Decides which logs a store has and what became of them.
final class Settings {
  private static final double DEFECTS = 0.0001;

  private final Plan plan;
  private final Tale tale;
  private final Store store;
  private final org.evenkeel.simulator.scenario.Scenario scenario;
  private final Dice dice;

  Settings(Plan plan, Tale tale, Dice dice) {
    this.plan = plan;
    this.tale = tale;
    this.dice = dice;
    store = tale.store();
    scenario = Scenarios.named(plan.scenario());
  }

  Setting made() {
    List<Source> webs = webs();
    Map<Log, Source> others = others();
    if (plan.has(Degradation.LOG_MISSING)) {
      if (webs.size() > 1) {
        webs.removeLast();
      } else if (!others.isEmpty()) {
        others.remove(others.keySet().iterator().next());
      }
    }
    return new Setting(
        webs,
        others,
        kept(),
        plan.has(Degradation.THIRTY_PERCENT_LOST) ? 0.3 : 0,
        plan.has(Degradation.CDN_MASKED) || scenario.masked(),
        store.domain(),
        dice.chance(0.4) ? DEFECTS : 0);
  }

  /// Milliseconds by which the database's clock is fast.
  long databaseClock() {
    return plan.has(Degradation.CLOCK_SLOW) || scenario.slowClock() ? -Span.HOUR : 0;
  }

  private Span kept() {
    Span span = store.span();
    double cut = plan.has(Degradation.RETENTION_CUT) ? 0.25 + 0.5 * dice.fork("kept").unit() : 0;
    long from = span.from() + (long) (cut * (span.to() - span.from()));
    return new Span(from - from % Span.DAY, span.to());
  }

  private List<Source> webs() {
    List<Source> webs = new ArrayList<>();
    Layout layout = layout();
    ZoneId zone = dice.chance(0.5) ? ZoneOffset.UTC : store.zone();
    int servers = dice.chance(0.75) ? 1 : 2;
    for (int i = 0; i < servers; i++) {
      String folder = servers == 1 ? "" : "web" + (i + 1) + '/';
      boolean apache = dice.chance(0.45);
      String name =
          apache
              ? "access.log"
              : dice.oneOf(List.of("access.log", "access.log", store.domain() + ".access.log"));
      long clock =
          i == 1 && plan.has(Degradation.CLOCK_SLOW) ? -Span.HOUR : i * dice.within(-2500, 2500);
      ZoneId own = i == 0 || dice.chance(0.7) ? zone : store.zone();
      webs.add(
          new Source(
              folder + name, i == 0 ? layout : Layout.COMBINED, own, clock, apache, rotation()));
    }
    return webs;
  }

  private Layout layout() {
    int luck = dice.below(100);
    return luck < 60
        ? Layout.COMBINED
        : luck < 72 ? Layout.VHOST : luck < 86 ? Layout.TIMED : Layout.JSON;
  }

  private long rotation() {
    double days = store.span().days();
    if (dice.chance(0.25)) {
      return 0;
    }
    return days > 21 || dice.chance(0.2) ? 7 * Span.DAY : Span.DAY;
  }

  private Map<Log, Source> others() {
    Map<Log, Source> others = new EnumMap<>(Log.class);
    for (Happening happening : tale.happenings()) {
      if (happening instanceof Happening.Note note) {
        others.computeIfAbsent(note.log(), this::other);
      }
    }
    return others;
  }

  private Source other(Log log) {
    long rotation = dice.chance(0.5) ? 0 : 7 * Span.DAY;
    return new Source(log.file(), Layout.COMBINED, store.zone(), 0, false, rotation);
  }
}
