package org.evenkeel.bench.micro;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.traffic.Plan;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A generated log in memory: small enough for the second-level cache of most machines.
@State(Scope.Benchmark)
public class Lines {
  /// How many lines there are.
  public static final int COUNT = 1000;

  public byte[] log = {};

  /// Generates the log, always the same.
  @Setup
  public void generate() throws IOException {
    var out = new ByteArrayOutputStream();
    LogGenerator.write(Plan.ofLines(COUNT), out);
    log = out.toByteArray();
  }
}
