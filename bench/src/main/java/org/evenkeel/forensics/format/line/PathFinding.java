package org.evenkeel.forensics.format.line;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.evenkeel.bench.micro.Lines;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
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

/// Time to find where the path of one line stands, its end included.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Lines.COUNT)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class PathFinding {
  private final LineReader reader = new CombinedReader(Setting.utc(Instant.EPOCH));
  private final Row row = new Row();

  /// Only what stands before the path is looked at.
  @Benchmark
  public long ahead(Lines lines) {
    long places = 0;
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      int end = Octet.endOfLine(log, at, log.length);
      places += reader.pathAt(log, at, end);
      at = end + 1;
    }
    return places;
  }

  /// The plain twin: the line is read.
  @Benchmark
  public long byReading(Lines lines) {
    long places = 0;
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      int end = Octet.endOfLine(log, at, log.length);
      row.start(log, at, end);
      var _ = reader.read(row);
      places += (long) row.start(Field.PATH) << 32 | row.end(Field.PATH);
      at = end + 1;
    }
    return places;
  }
}
