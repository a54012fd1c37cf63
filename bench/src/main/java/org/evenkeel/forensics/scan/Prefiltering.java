package org.evenkeel.forensics.scan;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenkeel.bench.micro.Lines;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.rule.Level;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RuleSet;
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

/// Time to read one line and find the rules of the pack that it matches.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Lines.COUNT)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Prefiltering {
  private final RuleSet rules = RuleSet.of(RuleLoader.load(List.of()).rules());
  private final CandidateFinder finder =
      new CandidateFinder(Prefilter.of(rules, Kind.WEB, this::speaksAgainst), 42);
  private final LineReader reader = new CombinedFormat().reader(Setting.utc(Instant.EPOCH));
  private final Row row = new Row();
  private final Decoding decoding = new Decoding();

  /// Only rules that the line's literals leave possible.
  @Benchmark
  public int prefiltered(Lines lines) {
    int matches = 0;
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      at = next(log, at);
      matches += finder.find(row);
    }
    return matches;
  }

  /// The plain twin: every rule.
  @Benchmark
  public int everyRule(Lines lines) {
    int matches = 0;
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      at = next(log, at);
      decoding.start();
      for (int rule = 0; rule < rules.size(); rule++) {
        matches += matches(rule) ? 1 : 0;
      }
    }
    return matches;
  }

  private boolean matches(int rule) {
    return speaksAgainst(rule)
        && rules.kinds(rule).contains(Kind.WEB)
        && (rules.matches(rule, row) || rules.matches(rule, decoding.of(row)));
  }

  /// The first pass leaves out what is everyday life.
  private boolean speaksAgainst(int rule) {
    return rules.rules().get(rule).level() != Level.INFORMATIONAL;
  }

  /// Reads the line at `at` into the row and returns where the next begins.
  private int next(byte[] log, int at) {
    int end = Octet.endOfLine(log, at, log.length);
    row.start(log, at, end);
    var _ = reader.read(row);
    return end + 1;
  }
}
