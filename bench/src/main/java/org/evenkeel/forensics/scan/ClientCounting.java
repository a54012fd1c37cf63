package org.evenkeel.forensics.scan;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.evenkeel.forensics.event.Row;
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

/// Time to count a line for its client, of 60,000 clients who come in any order.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ClientCounting.LINES)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClientCounting {
  static final int LINES = 1 << 18;

  private static final int WHATS =
      Count.REQUESTS.bit() | Count.ofStatus(200).bit() | Count.GET.bit();

  private final long[] clients = new Random(5).longs(60_000).map(key -> key | 1).toArray();
  private final int[] lines = new Random(6).ints(LINES, 0, clients.length).toArray();
  private final ClientTable table = new ClientTable();
  private final Visits visits = new Visits(table);
  private final Row row = new Row();

  public ClientCounting() {
    row.start(new byte[0], 0, 0);
    row.time(1_700_000_000_000_000L);
    row.sent(512);
  }

  /// Held back, and counted together.
  @Benchmark
  public int together() {
    for (int line : lines) {
      visits.add(row, clients[line], clients[line], WHATS);
    }
    return table.clients();
  }

  /// The plain twin: each at once.
  @Benchmark
  public int oneByOne() {
    for (int line : lines) {
      int record = table.record(clients[line]);
      table.seen(record, row.time());
      table.sent(record, row.sent());
      table.path(record, clients[line]);
      table.countAll(record, WHATS);
    }
    return table.clients();
  }
}
