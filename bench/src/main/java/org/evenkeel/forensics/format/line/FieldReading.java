package org.evenkeel.forensics.format.line;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.evenkeel.bench.micro.Lines;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Skim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Time to read all fields of one line, its end included.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Lines.COUNT)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class FieldReading {
  private final LineReader reader = new CombinedReader(Setting.utc(Instant.EPOCH));
  private final Row row = new Row();
  private final Skim skim = new Skim(0x9e3779b97f4a7c15L);

  /// Slices of the block.
  @Benchmark
  public void bySlices(Lines lines, Blackhole seen) {
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      int end = Octet.endOfLine(log, at, log.length);
      row.start(log, at, end);
      seen.consume(reader.read(row));
      at = end + 1;
    }
  }

  /// Skimmed, as lines are whose texts are known; read where that is not enough.
  @Benchmark
  public void bySkimming(Lines lines, Blackhole seen) {
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      int end = reader.skim(log, at, log.length, skim);
      if (end < 0) {
        end = Octet.endOfLine(log, at, log.length);
        row.start(log, at, end);
        seen.consume(reader.read(row));
      }
      seen.consume(skim.request());
      at = end + 1;
    }
  }

  /// The plain twin: texts.
  @Benchmark
  public void byTexts(Lines lines, Blackhole seen) {
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      int end = Octet.endOfLine(log, at, log.length);
      seen.consume(PlainCombined.read(PlainCombined.text(log, at, end)));
      at = end + 1;
    }
  }
}
