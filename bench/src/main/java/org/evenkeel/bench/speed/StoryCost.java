package org.evenkeel.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.traffic.Plan;
import org.evenkeel.forensics.Beside;
import org.evenkeel.forensics.Investigator;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.StoreCopy;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.InvestigationJson;

/// What the story costs: processor time until the last line has been read once, and after that, in
/// one run, so that other work on the machine disturbs both alike.
///
/// `--lines N --clients N --attacks PERCENT --work FOLDER`, or `--log FILE` for a log of one's own;
/// `--orders FILE` for a list of orders beside it.
public final class StoryCost {
  private static final double SECOND = 1e9;

  private StoryCost() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Plan plan = Plan.REFERENCE;
    Path work = Path.of("target", "speed");
    String own = "";
    Beside beside = Beside.nothing();
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      String value = arguments[at + 1];
      switch (arguments[at]) {
        case "--lines" ->
            plan = new Plan(Long.parseLong(value), 1, plan.clients(), plan.attackPercent());
        case "--clients" ->
            plan = new Plan(plan.lines(), 1, Integer.parseInt(value), plan.attackPercent());
        case "--attacks" ->
            plan = new Plan(plan.lines(), 1, plan.clients(), Double.parseDouble(value));
        case "--log" -> own = value;
        case "--orders" -> beside = new Beside(Path.of(value), null, StoreCopy.none());
        case "--work" -> work = Path.of(value);
        default -> throw new IllegalArgumentException("Unknown option: " + arguments[at]);
      }
    }
    System.out.println(run(own.isEmpty() ? generated(plan, work) : Path.of(own), beside));
  }

  private static Path generated(Plan plan, Path work) throws IOException {
    Path log =
        Files.createDirectories(work)
            .resolve("story-%d-%d.log".formatted(plan.lines(), plan.clients()));
    if (!Files.exists(log)) {
      LogGenerator.write(plan, log);
    }
    return log;
  }

  private static String run(Path log, Beside beside) throws IOException, InterruptedException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    AtomicLong read = new AtomicLong();
    AtomicLong traced = new AtomicLong();
    AtomicLong asked = new AtomicLong();
    Investigation found =
        new Investigator(Clock.systemUTC())
            .investigate(
                Request.of(List.of(log)).with(beside),
                (stage, done, total) -> {
                  AtomicLong until = stage.equals("reading") ? read : traced;
                  boolean last = total > 0 && done >= total;
                  // Asking takes a fifth of a millisecond: not at each of thousands of blocks.
                  if (last || asked.getAndIncrement() % 16 == 0) {
                    until.accumulateAndGet(system.getProcessCpuTime(), Math::max);
                  }
                });
    InvestigationJson.write(found, OutputStream.nullOutputStream());
    long all = system.getProcessCpuTime();
    return String.format(
        Locale.ENGLISH,
        "| %,d MB | %,d | %d | %.2f s | %.2f s | %.2f s | %.0f %% | %s |",
        Files.size(log) / 1_000_000,
        found.coverage().lines(),
        found.scene().actors().size(),
        read.get() / SECOND,
        (Math.max(read.get(), traced.get()) - read.get()) / SECOND,
        (all - Math.max(read.get(), traced.get())) / SECOND,
        100.0 * (all - read.get()) / read.get(),
        peak());
  }

  /// The most memory that was resident, as Linux tells it.
  private static String peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> line.replaceAll("[^0-9]", ""))
            .map(kilobytes -> Long.parseLong(kilobytes) / 1_000 + " MB")
            .findFirst()
            .orElse("–")
        : "–";
  }
}
