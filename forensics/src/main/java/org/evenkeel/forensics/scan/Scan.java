package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.evenkeel.forensics.correlation.Sightings;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.recognise.StoreSigns;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.source.Block;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Intake;
import org.evenkeel.forensics.source.Refusal;
import org.evenkeel.forensics.source.Sink;
import org.evenkeel.forensics.source.SourceHead;
import org.evenkeel.forensics.source.SourceTail;
import org.jspecify.annotations.Nullable;

/// The first pass: every line of all evidence, once, on all cores.
public final class Scan {
  /// Of so many blocks one is looked at for what it tells about the store.
  private static final int SAMPLED = 32;

  private final Recogniser recogniser;
  private final Prefilters filters;
  private final Setting setting;
  private final int threads;
  private final StoreSigns signs = new StoreSigns();
  private final AddressSample addresses = new AddressSample();

  /// @param recogniser tells the format of each source
  /// @param rules what to look for
  /// @param bearing what a match of each rule says
  /// @param setting what lines leave out; its `latest` bounds the date of every source
  /// @param threads how many blocks are read at once
  public Scan(Recogniser recogniser, RuleSet rules, Bearing bearing, Setting setting, int threads) {
    this.recogniser = recogniser;
    this.filters = new Prefilters(rules, bearing, RandomGenerator.getDefault());
    this.setting = setting;
    this.threads = threads;
  }

  /// Reads `evidence` to its end. Interrupted, it stops soon and throws.
  ///
  /// @param tick called for every block of lines, by several threads
  public ScanResult run(Evidence evidence, Runnable tick) throws InterruptedException {
    Passes passes = new Passes();
    return run(passes, tick, Map.of(), evidence::read);
  }

  /// Reads all of `evidence`, which was read before, once more from its beginning.
  ///
  /// @param before what the first reading found
  /// @param otherwise what some sources are to be read as instead, by their paths
  /// @param tick as for `run`
  public ScanResult again(
      Evidence evidence, ScanResult before, Map<String, Recognition> otherwise, Runnable tick)
      throws InterruptedException {
    Passes passes = new Passes();
    passes.refusals.addAll(before.refusals());
    Map<String, Recognition> known = new HashMap<>();
    for (SourceScan source : before.sources()) {
      Recognition recognition = source.recognition();
      if (recognition != null) {
        known.put(source.path(), recognition);
      }
    }
    known.putAll(otherwise);
    return run(passes, tick, known, intake -> evidence.again(head -> true, intake));
  }

  /// A way of reading evidence.
  private interface Delivery {
    void to(Intake intake) throws InterruptedException;
  }

  private ScanResult run(
      Passes passes, Runnable tick, Map<String, Recognition> known, Delivery delivery)
      throws InterruptedException {
    Sightings sightings = new Sightings(filters.rules().correlations());
    AtomicLong indexed = new AtomicLong();
    try (BlockWorkers<FirstPass> workers =
        new BlockWorkers<>(threads, () -> new FirstPass(filters, sightings, threads))) {
      delivery.to(
          new Intake() {
            @Override
            public Sink begin(SourceHead head) {
              SourceScan source = new SourceScan(head, settingOf(head), new BlockIndex(indexed));
              passes.sources.add(source);
              return new Feed(source, known.get(head.path()), workers, tick);
            }

            @Override
            public void refused(Refusal refusal) {
              passes.refusals.add(refusal);
            }
          });
      return passes.result(workers.finish(), filters, new Aside(sightings, signs, addresses));
    }
  }

  private Setting settingOf(SourceHead head) {
    return head.modified().isBefore(setting.latest())
        ? new Setting(setting.zone(), head.modified())
        : setting;
  }

  /// Hands one source's blocks to the workers.
  private final class Feed implements Sink {
    private final SourceScan source;
    private final @Nullable Recognition known;
    private final BlockWorkers<FirstPass> workers;
    private final Runnable tick;

    Feed(
        SourceScan source,
        @Nullable Recognition known,
        BlockWorkers<FirstPass> workers,
        Runnable tick) {
      this.source = source;
      this.known = known;
      this.workers = workers;
      this.tick = tick;
    }

    @Override
    public void take(Block block) throws InterruptedException {
      if (block.index() == 0) {
        source.recognised(
            known == null ? recogniser.recognise(block.bytes(), 0, block.to()) : known);
      }
      if (block.index() % SAMPLED == 0) {
        signs.sample(block.bytes(), 0, block.to());
        addresses.sample(source, block);
      }
      workers.submit(pass -> pass.take(source, block), block, source.ordered());
      tick.run();
    }

    @Override
    public void tooLong(long offset, long length, int blocksBefore) {
      source.tooLong(new Mark(source, blocksBefore, 0, offset, "(a line of " + length + " bytes)"));
    }

    @Override
    public void end(SourceTail tail) {
      source.end(tail);
    }
  }

  /// What the reading threads gather.
  private static final class Passes {
    private final Queue<SourceScan> sources = new ConcurrentLinkedQueue<>();
    private final Queue<Refusal> refusals = new ConcurrentLinkedQueue<>();

    ScanResult result(List<FirstPass> passes, Prefilters filters, Aside aside) {
      List<SourceScan> inOrder = new ArrayList<>(sources);
      inOrder.sort(Comparator.comparing(SourceScan::path));
      List<Refusal> refused = new ArrayList<>(refusals);
      refused.sort(Comparator.comparing(Refusal::path).thenComparing(Refusal::why));
      return new ScanResult(inOrder, refused, Gathered.from(passes), filters, aside);
    }
  }
}
