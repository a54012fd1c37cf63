package org.evenkeel.forensics.scan;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.source.Block;
import org.evenkeel.forensics.source.Evidence;

/// A pass that shows the requests of certain times to somebody else. No rule is tried.
public final class Browsing {
  private final ScanResult scan;
  private final int threads;

  public Browsing(ScanResult scan, int threads) {
    this.scan = scan;
    this.threads = threads;
  }

  /// Which times are of interest.
  @FunctionalInterface
  public interface Times {
    /// Whether anything from `first` to `last` is, in microseconds since 1970, both inclusive.
    boolean within(long first, long last);
  }

  /// Shows the requests of those blocks of lines in which there are any of these times, and perhaps
  /// of others.
  ///
  /// @param takers makes one for each thread; a row is valid until it returns
  public void run(Evidence evidence, Times times, Supplier<Consumer<Row>> takers)
      throws InterruptedException {
    var _ =
        new Rereading(scan, threads, () -> {})
            .run(evidence, new Then(times), () -> new Look(takers.get()));
  }

  /// Blocks of web logs with lines of the times.
  private record Then(Times times) implements Rereading.Interest {
    @Override
    public boolean in(SourceScan source) {
      return !source.tally().timed() || times.within(source.tally().first(), source.tally().last());
    }

    @Override
    public boolean in(SourceScan source, Block block) {
      Sections known = source.index().of(block.index());
      return known == null || known.mayBeWithin(times);
    }
  }

  /// What one thread sees.
  private static final class Look implements LineVisitor, Rereading.Pass {
    private final Consumer<Row> taker;
    private final Row row = new Row();
    private final LineReaders readers = new LineReaders();

    Look(Consumer<Row> taker) {
      this.taker = taker;
    }

    @Override
    public void take(SourceScan reading, SourceScan source, Block block) {
      var _ = new LineLoop(row, source, block).run(readers.of(reading), this);
    }

    @Override
    public void event(Row row, LineLoop at) {
      if (row.kind() == Kind.WEB) {
        taker.accept(row);
      }
    }

    @Override
    public void unreadable(Row row, LineLoop at) {}
  }
}
