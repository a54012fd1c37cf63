package org.evenkeel.forensics.scan;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.evenkeel.forensics.source.Block;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Intake;
import org.evenkeel.forensics.source.Refusal;
import org.evenkeel.forensics.source.Sink;
import org.evenkeel.forensics.source.SourceHead;
import org.evenkeel.forensics.source.SourceTail;

/// A pass that tells every event of the evidence to somebody else, for whom memory is no matter of
/// the scan.
public final class Telling {
  private final ScanResult scan;
  private final int threads;
  private final Runnable tick;

  /// @param tick called for every block of lines, by several threads
  public Telling(ScanResult scan, int threads, Runnable tick) {
    this.scan = scan;
    this.threads = threads;
    this.tick = tick;
  }

  /// Reads the readable sources of `evidence` again.
  ///
  /// @param takers makes one for each thread
  /// @return what could not be read a second time
  public List<Refusal> run(Evidence evidence, Supplier<EventTaker> takers)
      throws InterruptedException {
    Map<String, SourceScan> sources =
        scan.sources().stream()
            .filter(source -> source.tally().lines() > 0)
            .collect(Collectors.toMap(SourceScan::path, source -> source, (one, same) -> one));
    List<Refusal> refusals = new CopyOnWriteArrayList<>();
    try (BlockWorkers<TellingPass> workers =
        new BlockWorkers<>(threads, () -> new TellingPass(scan.filters(), takers.get()))) {
      evidence.again(
          head -> sources.containsKey(head.path()),
          new TellingIntake(sources, workers, refusals, tick));
      var _ = workers.finish();
    }
    return List.copyOf(refusals);
  }

  private record TellingIntake(
      Map<String, SourceScan> sources,
      BlockWorkers<TellingPass> workers,
      List<Refusal> refusals,
      Runnable tick)
      implements Intake {
    @Override
    public Sink begin(SourceHead head) {
      SourceScan source = sources.get(head.path());
      if (source == null) {
        throw new IllegalStateException("not read before: " + head.path());
      }
      return new TellingSink(source, source.ordered() ? source.again() : source, this);
    }

    @Override
    public void refused(Refusal refusal) {
      refusals.add(refusal);
    }
  }

  private record TellingSink(SourceScan source, SourceScan reading, TellingIntake intake)
      implements Sink {
    @Override
    public void take(Block block) throws InterruptedException {
      intake.workers.submit(pass -> pass.take(reading, source, block), block, source.ordered());
      intake.tick.run();
    }

    @Override
    public void tooLong(long offset, long length, int blocksBefore) {}

    @Override
    public void end(SourceTail tail) {}
  }
}
