package org.evenkeel.bench.micro;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.evenkeel.law.Duties;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// How many breaches with people in every state of the United States are weighed in a second.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Threads(1)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DutyWeighing {
  private static final String FACTS =
      """
      role: controller
      store: { established: [US-CA], kind: online-retailer, marketplace: false, also: [] }
      cards: [visa, amex]
      moments: { discovery: "2026-03-01T10:00:00-08:00", determination: "2026-03-05" }
      data: [NAME, EMAIL, FIN_CODE]
      encrypted: false
      effect: { copied: "yes", accessed: "yes" }
      harm: { RISK: true, ID_THEFT_RISK: true, MISUSE_LIKELY: true, SUBSTANTIAL_HARM: true }
      planned: { individuals: "2026-03-20" }
      people: {
      """;

  private final Duties duties = Duties.builtIn();
  private final Facts nationwide = nationwide();

  private Facts nationwide() {
    String people =
        duties.rules().stream()
            .map(rule -> rule.place())
            .filter(place -> place.startsWith("US-"))
            .distinct()
            .map(place -> place + ": 2500")
            .collect(Collectors.joining(", "));
    return switch (duties.read("nationwide", FACTS + people + "}\n")) {
      case Reading.Read read -> read.facts();
      case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  /// Every duty, weighed anew.
  @Benchmark
  public Assessment nationwideCase() {
    return duties.assess(nationwide);
  }
}
