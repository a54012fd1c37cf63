package org.evenkeel.bench.traffic;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Generates the access log of an invented store in the combined format, and beside it, in
/// `FILE.truth`, what attacks are in it.
///
/// `--lines N --seed N --clients N --attacks PERCENT --out FILE`; with `--out -` the log goes to
/// the standard output and there is no truth file.
public final class LogGenerator {
  private LogGenerator() {}

  public static void main(String[] arguments) throws IOException {
    Plan plan = Plan.REFERENCE;
    String out = "-";
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--out" -> out = value;
        default -> plan = changed(plan, arguments[i], value);
      }
    }
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("No value: " + arguments[arguments.length - 1]);
    }
    if (out.equals("-")) {
      write(plan, new FileOutputStream(FileDescriptor.out));
    } else {
      write(plan, Path.of(out));
    }
  }

  private static Plan changed(Plan plan, String option, String value) {
    return switch (option) {
      case "--lines" ->
          new Plan(Long.parseLong(value), plan.seed(), plan.clients(), plan.attackPercent());
      case "--seed" ->
          new Plan(plan.lines(), Long.parseLong(value), plan.clients(), plan.attackPercent());
      case "--clients" ->
          new Plan(plan.lines(), plan.seed(), Integer.parseInt(value), plan.attackPercent());
      case "--attacks" ->
          new Plan(plan.lines(), plan.seed(), plan.clients(), Double.parseDouble(value));
      default -> throw new IllegalArgumentException("Unknown option: " + option);
    };
  }

  /// Writes the log to `log`, and its truth to a file beside it whose name ends in `.truth`.
  public static Truth write(Plan plan, Path log) throws IOException {
    try (OutputStream out = Files.newOutputStream(log)) {
      Truth truth = write(plan, out);
      Files.writeString(log.resolveSibling(log.getFileName() + ".truth"), truth.table());
      return truth;
    }
  }

  /// Writes the log to `out`, which stays open.
  public static Truth write(Plan plan, OutputStream out) throws IOException {
    return new StoreTraffic(plan).write(out);
  }
}
