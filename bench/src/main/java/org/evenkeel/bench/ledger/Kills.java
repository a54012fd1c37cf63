package org.evenkeel.bench.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/// Kills at random moments, one after the other on the same ledger, as a bad week would bring them.
final class Kills {
  private static final long SEED = 6962;
  private static final int SPREAD = 700;

  private Kills() {}

  static Outcome run(Path root, int rounds) throws IOException, InterruptedException {
    Outcome.Sum sum =
        new Outcome.Sum("killed (SIGKILL) at a random moment, the same ledger again and again");
    Random random = new Random(SEED);
    Trial trial = Trial.fresh(root);
    long acknowledged = 0;
    for (int round = 0; round < rounds; round++) {
      Duration after = Duration.ofMillis(random.nextInt(SPREAD));
      Child child = Child.killed(trial.ledger(), after);
      acknowledged += child.acknowledged();
      sum.add("kill " + round, trial.wrongAfterwards(child));
    }
    return sum.end("%,d entries were acknowledged, all are there".formatted(acknowledged));
  }
}
