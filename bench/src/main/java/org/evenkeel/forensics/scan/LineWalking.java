package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.evenkeel.bench.micro.Lines;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.rule.Literal;
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

/// Time to read one line and look for all literals of the pack anywhere in it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Lines.COUNT)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LineWalking {
  private static final long SALT = 42;

  private final LiteralAutomaton automaton = LiteralAutomaton.of(literals());
  private final LineFinder finder = new LineFinder(part(automaton));
  private final LineReader reader = new CombinedFormat().reader(Setting.utc(Instant.EPOCH));
  private final Row row = new Row();
  private final long[] found = new long[(automaton.size() >> 6) + 1];

  private static List<byte[]> literals() {
    RuleSet rules = RuleSet.of(RuleLoader.load(List.of()).rules());
    return IntStream.range(0, rules.size())
        .mapToObj(rules::literals)
        .flatMap(List::stream)
        .map(Literal::text)
        .distinct()
        .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
        .toList();
  }

  private static Prefilter.Part part(LiteralAutomaton automaton) {
    List<int[]> rules =
        IntStream.range(0, automaton.size()).mapToObj(literal -> new int[] {literal}).toList();
    return new Prefilter.Part(automaton, rules, List.of());
  }

  /// What recurs is walked through once.
  @Benchmark
  public int remembered(Lines lines) {
    int met = 0;
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      at = next(log, at);
      met += finder.find(row, hash(Field.TARGET), hash(Field.REFERER), hash(Field.USER_AGENT));
    }
    return met;
  }

  /// The plain twin: each byte of each line.
  @Benchmark
  public int eachByte(Lines lines) {
    int met = 0;
    byte[] log = lines.log;
    for (int at = 0; at < log.length; ) {
      at = next(log, at);
      Arrays.fill(found, 0);
      automaton.mark(row.bytes(), row.from(), row.to(), found);
      for (long word : found) {
        met += Long.bitCount(word);
      }
    }
    return met;
  }

  private long hash(Field field) {
    return row.has(field) ? Octet.hash(row.base(field), row.start(field), row.end(field), SALT) : 0;
  }

  /// Reads the line at `at` into the row and returns where the next begins.
  private int next(byte[] log, int at) {
    int end = Octet.endOfLine(log, at, log.length);
    row.start(log, at, end);
    var _ = reader.read(row);
    return end + 1;
  }
}
