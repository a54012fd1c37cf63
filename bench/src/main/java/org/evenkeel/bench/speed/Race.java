package org.evenkeel.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Contenders that take turns on one file, so that a disturbance hits all of them alike.
final class Race {
  private final Choices choices;
  private final Stopwatch stopwatch;
  private final PrintStream progress;

  Race(Choices choices, PrintStream progress) {
    this.choices = choices;
    this.progress = progress;
    stopwatch = new Stopwatch(choices.work());
  }

  List<Standing> run(List<Contender> contenders) throws IOException, InterruptedException {
    List<List<Run>> runs = contenders.stream().<List<Run>>map(_ -> new ArrayList<>()).toList();
    for (int round = 0; round < Math.max(choices.rounds(), choices.slowRounds()); round++) {
      for (int i = 0; i < contenders.size(); i++) {
        Contender contender = contenders.get(i);
        if (contender.present() && round < rounds(contender)) {
          runs.get(i).add(once(contender, round));
        }
      }
    }
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      standings.add(standing(contenders.get(i), runs.get(i)));
    }
    return standings;
  }

  private int rounds(Contender contender) {
    return contender.slow() ? choices.slowRounds() : choices.rounds();
  }

  private Run once(Contender contender, int round) throws IOException, InterruptedException {
    Run run = stopwatch.run(contender);
    progress.printf(
        "round %d  %s  %d ms, exit code %d%n",
        round + 1, contender.name(), run.wall().toMillis(), run.code());
    return run;
  }

  private static Standing standing(Contender contender, List<Run> runs) {
    if (!contender.present()) {
      return new Standing.Absent(contender.name(), "missing here: " + contender.install());
    }
    for (Run run : runs) {
      if (!contender.fine().contains(run.code())) {
        return new Standing.Absent(
            contender.name(),
            "failed with exit code %d, see err.txt in the work folder".formatted(run.code()));
      }
    }
    return runs.isEmpty()
        ? new Standing.Absent(contender.name(), "not asked for")
        : new Standing.Ran(contender.name(), runs);
  }
}
