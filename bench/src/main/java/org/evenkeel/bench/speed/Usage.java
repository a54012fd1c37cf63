package org.evenkeel.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What processes and their children have used so far, read from `/proc` again and again while they
/// run (proc(5): `VmHWM` is the kernel's own high-water mark). What happens after the last look, at
/// most a few milliseconds before the end, is missed; elsewhere than on Linux nothing is seen.
final class Usage {
  private static final int DEEPEST = 4;
  private static final int TICKS_PER_SECOND = 100; // what Linux tells to programs, everywhere

  private long peak;
  private long ticks;

  void look(List<Process> processes) {
    long memory = 0;
    long now = 0;
    for (Process process : processes) {
      memory += memory(process.pid(), DEEPEST);
      now += ticks(process.pid(), DEEPEST);
    }
    peak = Math.max(peak, memory);
    ticks = Math.max(ticks, now);
  }

  long peak() {
    return peak;
  }

  Duration cpu() {
    return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
  }

  private static long memory(long pid, int depth) {
    long memory = 0;
    for (String line : read(pid, "status").split("\n")) {
      if (line.startsWith("VmHWM:")) {
        memory = Long.parseLong(line.substring(6).replace("kB", "").strip()) << 10;
      }
    }
    for (String child : children(pid, depth)) {
      memory += memory(Long.parseLong(child), depth - 1);
    }
    return memory;
  }

  /// Fields 14 to 17 of `stat`: its own time and that of the children it has waited for.
  private static long ticks(long pid, int depth) {
    String stat = read(pid, "stat");
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
    long ticks = 0;
    for (int i = 11; i < 15 && i < fields.length; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    for (String child : children(pid, depth)) {
      ticks += ticks(Long.parseLong(child), depth - 1);
    }
    return ticks;
  }

  private static String[] children(long pid, int depth) {
    String children = depth == 0 ? "" : read(pid, "task/" + pid + "/children").strip();
    return children.isEmpty() ? new String[0] : children.split(" ");
  }

  private static String read(long pid, String file) {
    try {
      return Files.readString(Path.of("/proc/%d/%s".formatted(pid, file)));
    } catch (IOException e) {
      return ""; // it has just ended, or this is not Linux
    }
  }
}
