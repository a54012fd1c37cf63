package org.evenkeel.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The machine that measured, as far as it tells.
record Machine(
    int cores, String processor, String memory, String system, String java, String load) {

  static Machine here() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        fact("/proc/cpuinfo", "model name", System.getProperty("os.arch", "unknown")),
        gibibytes(fact("/proc/meminfo", "MemTotal", "unknown")),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        firstLine("/proc/loadavg"));
  }

  private static String gibibytes(String kibibytes) {
    String number = kibibytes.replace(" kB", "");
    return number.equals(kibibytes) ? kibibytes : (Long.parseLong(number) >> 20) + " GiB";
  }

  /// The value of the first line `name : value`.
  private static String fact(String file, String name, String otherwise) {
    try {
      for (String line : Files.readAllLines(Path.of(file))) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.substring(0, colon).strip().equals(name)) {
          return line.substring(colon + 1).strip();
        }
      }
      return otherwise;
    } catch (IOException e) {
      return otherwise; // not Linux
    }
  }

  private static String firstLine(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      return "unknown"; // not Linux
    }
  }

  String table() {
    return """
        | machine | |
        |---|---|
        | cores | %d |
        | processor | %s |
        | memory | %s |
        | system | %s |
        | Java | %s |
        | load before the run | %s |
        """
        .formatted(cores, processor, memory, system, java, load);
  }
}
