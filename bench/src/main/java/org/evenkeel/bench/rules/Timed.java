package org.evenkeel.bench.rules;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/// How long something took.
///
/// @param cpu of all threads of this process, in user and system
/// @param wall by the clock
record Timed(Duration cpu, Duration wall) {
  /// Something that is measured.
  interface Work {
    void run() throws Exception;
  }

  static Timed of(Work work) throws Exception {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    return new Timed(
        Duration.ofNanos(system.getProcessCpuTime() - cpu),
        Duration.ofNanos(System.nanoTime() - wall));
  }

  /// The middle of each by itself.
  static Timed median(List<Timed> runs) {
    return new Timed(
        runs.stream().map(Timed::cpu).sorted().toList().get(runs.size() / 2),
        runs.stream().map(Timed::wall).sorted().toList().get(runs.size() / 2));
  }
}
