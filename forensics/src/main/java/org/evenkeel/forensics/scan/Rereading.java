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

/// A reading of the evidence after the first one, of no more than somebody is interested in.
///
/// @param scan what the first reading found
/// @param tick called for every block of lines, by several threads
record Rereading(ScanResult scan, int threads, Runnable tick) {

  /// What one thread does with the blocks that it is given.
  interface Pass {
    /// Reads `block` by the readers of `reading`, as lines of `source`.
    void take(SourceScan reading, SourceScan source, Block block);
  }

  /// What the reading is for.
  interface Interest {
    /// Whether any line of `source` matters. The others are not opened again.
    boolean in(SourceScan source);

    /// Whether any line of a block matters. Asked once for each block, in the order of its source.
    boolean in(SourceScan source, Block block);
  }

  /// What was gathered, and what could not be read a second time.
  record Done<P>(List<P> passes, List<Refusal> refusals) {
    Done {
      passes = List.copyOf(passes);
      refusals = List.copyOf(refusals);
    }
  }

  /// Reads again what `interest` names.
  ///
  /// @param pass makes one for each thread
  <P extends Pass> Done<P> run(Evidence evidence, Interest interest, Supplier<P> pass)
      throws InterruptedException {
    Map<String, SourceScan> sources =
        scan.sources().stream()
            .filter(source -> source.tally().timed() || source.tally().lines() > 0)
            .filter(interest::in)
            .collect(Collectors.toMap(SourceScan::path, source -> source, (one, same) -> one));
    List<Refusal> refusals = new CopyOnWriteArrayList<>();
    try (BlockWorkers<P> workers = new BlockWorkers<>(threads, pass)) {
      evidence.again(
          head -> sources.containsKey(head.path()),
          new AgainIntake<>(sources, interest, workers, refusals, tick));
      return new Done<>(workers.finish(), refusals);
    }
  }

  private record AgainIntake<P extends Pass>(
      Map<String, SourceScan> sources,
      Interest interest,
      BlockWorkers<P> workers,
      List<Refusal> refusals,
      Runnable tick)
      implements Intake {
    @Override
    public Sink begin(SourceHead head) {
      SourceScan source = sources.get(head.path());
      if (source == null) {
        throw new IllegalStateException("not read before: " + head.path());
      }
      return new AgainSink<>(source, source.ordered() ? source.again() : source, this);
    }

    @Override
    public void refused(Refusal refusal) {
      refusals.add(refusal);
    }
  }

  /// A source whose lines are told by several of them together is read in order, and whole.
  private record AgainSink<P extends Pass>(
      SourceScan source, SourceScan reading, AgainIntake<P> intake) implements Sink {
    @Override
    public void take(Block block) throws InterruptedException {
      boolean wanted = intake.interest.in(source, block);
      if (wanted || source.ordered()) {
        intake.workers.submit(pass -> pass.take(reading, source, block), block, source.ordered());
      } else {
        block.release();
      }
      intake.tick.run();
    }

    @Override
    public void tooLong(long offset, long length, int blocksBefore) {}

    @Override
    public void end(SourceTail tail) {}
  }
}
