package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.Literal.Where;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Time to tell which rules a target leaves possible that leaves some.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoudRecalling {
  private final Prefilter filter =
      Prefilter.of(RuleSet.of(RuleLoader.load(List.of()).rules()), Kind.WEB, any -> true);
  private final PartFinder finder = new PartFinder(filter, Where.TARGET, 42);
  private final Decoding decoding = new Decoding();
  private final Row row = new Row();
  private long hash = 1;

  public LoudRecalling() {
    byte[] line = "/wp-login.php?action=register&redirect_to=%2F".getBytes(StandardCharsets.UTF_8);
    row.start(line, 0, line.length);
    row.put(Field.TARGET, 0, line.length);
    row.put(Field.PATH, 0, 13);
    row.put(Field.QUERY, 14, line.length);
  }

  /// The rules are known by the hash.
  @Benchmark
  public int remembered() {
    decoding.start();
    return finder.find(row, 7, decoding);
  }

  /// The plain twin: the target is held against the rules each time.
  @Benchmark
  public int anew() {
    decoding.start();
    hash += 0x9e3779b97f4a7c15L;
    return finder.find(row, hash, decoding);
  }
}
