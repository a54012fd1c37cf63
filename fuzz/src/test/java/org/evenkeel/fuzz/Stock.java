package org.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.evenkeel.forensics.source.Block;
import org.evenkeel.forensics.source.Intake;
import org.evenkeel.forensics.source.Refusal;
import org.evenkeel.forensics.source.Sink;
import org.evenkeel.forensics.source.SourceHead;
import org.evenkeel.forensics.source.SourceTail;

/// Takes in what a made-up file holds, and checks that the blocks come in order.
final class Stock implements Intake {
  private final Map<String, AtomicLong> delivered = new ConcurrentHashMap<>();
  private final AtomicLong refusals = new AtomicLong();

  /// Bytes delivered of each source.
  Map<String, AtomicLong> delivered() {
    return delivered;
  }

  /// How many sources and refusals there were.
  long told() {
    return delivered.size() + refusals.get();
  }

  @Override
  public Sink begin(SourceHead head) {
    AtomicLong bytes = new AtomicLong();
    delivered.put(head.path(), bytes);
    return new Shelf(bytes);
  }

  @Override
  public void refused(Refusal refusal) {
    assertThat(refusal.why()).isNotBlank();
    refusals.incrementAndGet();
  }

  private static final class Shelf implements Sink {
    private final AtomicLong bytes;
    private long next;

    Shelf(AtomicLong bytes) {
      this.bytes = bytes;
    }

    @Override
    public void take(Block block) {
      assertThat(block.offset()).isGreaterThanOrEqualTo(next);
      assertThat(block.to()).isBetween(1, block.bytes().length);
      next = block.offset() + block.to();
      bytes.addAndGet(block.to());
      block.release();
    }

    @Override
    public void tooLong(long offset, long length, int blocksBefore) {
      assertThat(offset).isGreaterThanOrEqualTo(next);
      next = offset + length;
    }

    @Override
    public void end(SourceTail tail) {
      assertThat(tail.unpacked()).isGreaterThanOrEqualTo(bytes.get());
      assertThat(tail.sha256()).hasSize(64);
    }
  }
}
