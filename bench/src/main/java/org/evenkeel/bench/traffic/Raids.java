package org.evenkeel.bench.traffic;

import static org.evenkeel.bench.traffic.CombinedWriter.ascii;
import static org.evenkeel.bench.traffic.Words.DASH;
import static org.evenkeel.bench.traffic.Words.HTTP_1;
import static org.evenkeel.bench.traffic.Words.NOTHING;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The attacks, laid out over the log before its first line is written.
final class Raids implements Traffic {
  /// Shot `n` of `count` of `raid`, which is line `line` of the log.
  private record Step(long line, Raid raid, int n, int count) {}

  private final List<Step> steps;
  private final Dice dice;
  private final Truth truth;
  private int at;

  Raids(Plan plan, Dice dice, Truth truth) {
    this.dice = dice;
    this.truth = truth;
    steps = plan.attackPercent() == 0 ? List.of() : apart(layOut(plan));
  }

  private List<Step> layOut(Plan plan) {
    List<Raid> raids = RaidReader.builtIn();
    int shares = raids.stream().mapToInt(Raid::share).sum();
    int told = raids.stream().filter(Raid::story).mapToInt(raid -> raid.shots().size()).sum();
    long lines = Math.max(0, Math.round(plan.lines() * plan.attackPercent() / 100) - told);
    List<Step> steps = new ArrayList<>();
    for (Raid raid : raids) {
      int count = raid.lines(lines, shares);
      for (int n = 0; n < count; n++) {
        double part = raid.from() + (raid.to() - raid.from()) * (n + dice.unit()) / count;
        steps.add(new Step((long) (part * plan.lines()), raid, n, count));
      }
    }
    steps.sort(Comparator.comparingLong(Step::line));
    return steps;
  }

  /// Moves steps that fell on the same line to the lines after it.
  private static List<Step> apart(List<Step> steps) {
    List<Step> apart = new ArrayList<>();
    long free = 0;
    for (Step step : steps) {
      long line = Math.max(free, step.line());
      apart.add(new Step(line, step.raid(), step.n(), step.count()));
      free = line + 1;
    }
    return apart;
  }

  /// Whether line `index` belongs to an attack.
  boolean due(long index) {
    return at < steps.size() && steps.get(at).line() == index;
  }

  @Override
  public void next(long index, CombinedWriter out) throws IOException {
    Step step = steps.get(at++);
    Raid raid = step.raid();
    Raid.Shot shot = raid.shots().get(step.n() % raid.shots().size());
    String counter = Integer.toString(step.n() + 1);
    String address = raid.address(step.n(), step.count());
    int size =
        shot.status() == 200 && shot.size() > 100 ? shot.size() + dice.below(9) : shot.size();
    out.from(ascii(address)).text(ascii(shot.request().replace("{n}", counter)));
    out.answer(HTTP_1, shot.status(), size);
    out.by(DASH, NOTHING, ascii(raid.agent().replace("{n}", counter)));
    truth.saw(raid.name(), address, index);
  }
}
