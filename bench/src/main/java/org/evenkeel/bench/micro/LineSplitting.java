package org.evenkeel.bench.micro;

import java.util.concurrent.TimeUnit;
import org.evenkeel.forensics.bytes.Octet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// Time to find the end of one line.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Lines.COUNT)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineSplitting {
  /// Eight bytes at a time.
  @Benchmark
  public int byWord(Lines lines) {
    int found = 0;
    byte[] log = lines.log;
    for (int at = 0; at < log.length; at = Octet.endOfLine(log, at, log.length) + 1) {
      found++;
    }
    return found;
  }

  /// The plain twin: byte by byte.
  @Benchmark
  public int byByte(Lines lines) {
    int found = 0;
    for (byte one : lines.log) {
      if (one == '\n') {
        found++;
      }
    }
    return found;
  }
}
