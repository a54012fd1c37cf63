package org.evenkeel.bench.hunt;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.traffic.Plan;
import org.evenkeel.desk.hunt.Counts;
import org.evenkeel.desk.hunt.EventFile;
import org.evenkeel.desk.hunt.EventTable;
import org.evenkeel.desk.hunt.Search;
import org.evenkeel.forensics.Events;
import org.evenkeel.forensics.Request;

/// What the first page of a search costs: its rows, its drawing and its counts, over the log of an
/// invented store, written and read as the desk does.
public final class HuntBench {
  private static final int PAGE = 51;

  /// What is searched for: everything, what every filter of the page asks for, what few lines have,
  /// and text anywhere.
  private static final List<String> SEARCHES =
      List.of(
          "",
          "status=200",
          "status=404",
          "method=POST -status=200",
          "path=/wp-login.php",
          "agent:bot",
          "union",
          "no such text anywhere");

  private HuntBench() {}

  /// How long something took, in milliseconds.
  private record Spent(double wall, double processor) {}

  /// Arguments: `--events N`, `--work FOLDER`, `--rounds N`.
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    long events = 10_000_000;
    int rounds = 5;
    Path work = Path.of("bench", "target", "hunt");
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      String value = arguments[at + 1];
      switch (arguments[at]) {
        case "--events" -> events = Long.parseLong(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--work" -> work = Path.of(value);
        default -> throw new IllegalArgumentException("What is " + arguments[at] + '?');
      }
    }
    Path file = made(work, events);
    print("| search | found | wall, median ms | slowest | CPU, median ms |");
    print("|---|---:|---:|---:|---:|");
    try (EventTable table = new EventTable(work.resolve("events"))) {
      for (String words : SEARCHES) {
        search(table, new EventTable.Asked(file, Search.read(words, "", ""), Map.of()), rounds);
      }
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }

  /// The folder of a file with so many events, made when it is not there.
  private static Path made(Path work, long events) throws IOException, InterruptedException {
    Path folder = work.resolve("events").resolve("of-" + events);
    if (Files.exists(folder.resolve("events.json"))) {
      return folder;
    }
    Files.createDirectories(folder);
    Path log = work.resolve("access-" + events + ".log");
    Plan plan = Plan.REFERENCE;
    var _ =
        LogGenerator.write(
            new Plan(events, plan.seed(), plan.clients(), plan.attackPercent()), log);
    double wall = wall();
    double processor = processor();
    try (EventFile file = EventFile.in(folder)) {
      var told =
          new Events(Clock.systemUTC())
              .tell(Request.of(List.of(log)), file::taker, (_, _, _) -> {});
      var held = file.write(told.rules());
      System.out.printf(
          "%,d events of %,d MB of log in a file of %,d MB: %,.0f s, %,.0f s of CPU time%n%n",
          held.events(),
          Files.size(log) / 1_000_000,
          Files.size(folder.resolve("events.parquet")) / 1_000_000,
          (wall() - wall) / 1000,
          (processor() - processor) / 1000);
    }
    Files.delete(log);
    return folder;
  }

  private static void search(EventTable table, EventTable.Asked asked, int rounds) {
    List<Spent> all = new ArrayList<>();
    long found = 0;
    for (int round = 0; round < rounds; round++) {
      double wall = wall();
      double processor = processor();
      Counts counts = table.counts(asked);
      var _ = table.events(asked, 0, PAGE);
      all.add(new Spent(wall() - wall, processor() - processor));
      found = counts.events();
    }
    List<Double> walls = all.stream().map(Spent::wall).sorted().toList();
    List<Double> processors = all.stream().map(Spent::processor).sorted().toList();
    System.out.printf(
        "| %s | %,d | %,.0f | %,.0f | %,.0f |%n",
        asked.search().words().isEmpty() ? "everything" : "`" + asked.search().words() + "`",
        found,
        walls.get(rounds / 2),
        walls.getLast(),
        processors.get(rounds / 2));
  }

  private static double wall() {
    return System.nanoTime() / 1e6;
  }

  private static double processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e6;
  }
}
