package org.evenkeel.bench.traffic;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is really in a generated log: its size and every attack in it.
public final class Truth {
  /// What one attack left.
  private static final class Trace {
    private final Set<String> addresses = new TreeSet<>();
    private final long firstLine;
    private final Instant firstTime;
    private long lines;
    private long lastLine;
    private Instant lastTime;

    Trace(long line, Instant time) {
      firstLine = line;
      firstTime = time;
      lastTime = time;
    }
  }

  private final Plan plan;
  private final Map<String, Trace> traces = new LinkedHashMap<>();
  private Instant now = Instant.EPOCH;
  private Instant last = Instant.EPOCH;
  private int clients;
  private long bytes;

  Truth(Plan plan) {
    this.plan = plan;
  }

  void at(long second) {
    if (now.getEpochSecond() != second) {
      now = Instant.ofEpochSecond(second);
    }
  }

  void saw(String attack, String address, long index) {
    Trace trace = traces.computeIfAbsent(attack, _ -> new Trace(index + 1, now));
    trace.addresses.add(address);
    trace.lines++;
    trace.lastLine = index + 1;
    trace.lastTime = now;
  }

  void close(int clients, long bytes) {
    this.clients = clients;
    this.bytes = bytes;
    last = now;
  }

  /// Size of the log.
  public long bytes() {
    return bytes;
  }

  /// Lines that belong to attacks.
  public long attackLines() {
    return traces.values().stream().mapToLong(trace -> trace.lines).sum();
  }

  /// A table of fields apart by tabs, after a few facts about the whole log. Lines count from 1.
  public String table() {
    StringBuilder table = new StringBuilder();
    fact(table, "seed", plan.seed());
    fact(table, "lines", plan.lines());
    fact(table, "bytes", bytes);
    fact(table, "clients", clients);
    fact(table, "attack lines", attackLines());
    fact(table, "until", last);
    table.append("attack\tlines\tfirst line\tlast line\tfirst\tlast\taddresses\n");
    traces.forEach((attack, trace) -> table.append(row(attack, trace)));
    return table.toString();
  }

  private static void fact(StringBuilder table, String name, Object value) {
    table.append("# ").append(name).append('\t').append(value).append('\n');
  }

  private static String row(String attack, Trace trace) {
    return "%s\t%d\t%d\t%d\t%s\t%s\t%s\n"
        .formatted(
            attack,
            trace.lines,
            trace.firstLine,
            trace.lastLine,
            trace.firstTime,
            trace.lastTime,
            String.join(",", trace.addresses));
  }
}
