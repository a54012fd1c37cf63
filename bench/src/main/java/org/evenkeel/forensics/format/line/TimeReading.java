package org.evenkeel.forensics.format.line;

import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.evenkeel.bench.micro.Lines;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.format.time.ClfTime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Time to read the time of one line, its place being known.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Lines.COUNT)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class TimeReading {
  /// Where the times stand.
  @State(Scope.Benchmark)
  public static class Places {
    int[] starts = {};

    /// Finds the bracket of every line.
    @Setup(Level.Trial)
    public void find(Lines lines) {
      starts = new int[Lines.COUNT];
      int at = 0;
      for (int line = 0; line < Lines.COUNT; line++) {
        starts[line] = Octet.indexOf(lines.log, at, lines.log.length, (byte) '[') + 1;
        at = Octet.endOfLine(lines.log, at, lines.log.length) + 1;
      }
    }
  }

  private final ClfTime times = new ClfTime(ZoneOffset.UTC);

  /// The day remembered, the clock computed.
  @Benchmark
  public void remembered(Lines lines, Places places, Blackhole seen) {
    for (int start : places.starts) {
      seen.consume(times.micros(lines.log, start, start + ClfTime.WITH_ZONE));
    }
  }

  /// The plain twin: the library's date format.
  @Benchmark
  public void formatted(Lines lines, Places places, Blackhole seen) {
    for (int start : places.starts) {
      String text = PlainCombined.text(lines.log, start, start + ClfTime.WITH_ZONE);
      seen.consume(PlainCombined.micros(text));
    }
  }
}
