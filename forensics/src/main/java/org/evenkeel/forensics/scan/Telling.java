package org.evenkeel.forensics.scan;

import java.util.List;
import java.util.function.Supplier;
import org.evenkeel.forensics.source.Block;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Refusal;

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
    Rereading again = new Rereading(scan, threads, tick);
    return again
        .run(evidence, new All(), () -> new TellingPass(scan.filters(), takers.get()))
        .refusals();
  }

  /// Everything.
  private record All() implements Rereading.Interest {
    @Override
    public boolean in(SourceScan source) {
      return source.tally().lines() > 0;
    }

    @Override
    public boolean in(SourceScan source, Block block) {
      return true;
    }
  }
}
