package org.evenkeel.forensics.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Takes in evidence and remembers all of it; insists on the rules that blocks keep.
final class Collected implements Intake {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

  private final Map<String, Got> sources = new ConcurrentSkipListMap<>();
  private final List<Refusal> refusals = new CopyOnWriteArrayList<>();

  /// Small blocks, so that small tests cross their borders.
  static Limits smallBlocks() {
    return new Limits(8 << 10, 8, 1000, 1L << 32, 1000, 3, 64L << 20);
  }

  static Collected read(Path... paths) throws InterruptedException {
    return read(smallBlocks(), paths);
  }

  static Collected read(Limits limits, Path... paths) throws InterruptedException {
    Collected collected = new Collected();
    try (Evidence evidence = Evidence.of(List.of(paths), limits, CLOCK)) {
      evidence.read(collected);
    }
    return collected;
  }

  @Override
  public Sink begin(SourceHead head) {
    Got got = new Got(head);
    if (sources.put(head.path(), got) != null) {
      throw new AssertionError("delivered twice: " + head.path());
    }
    return got;
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.add(refusal);
  }

  /// Names of the sources, in order.
  List<String> names() {
    return List.copyOf(sources.keySet());
  }

  Got source(String name) {
    Got got = sources.get(name);
    if (got == null) {
      throw new AssertionError("no " + name + " among " + sources.keySet() + refusals);
    }
    return got;
  }

  /// The only source.
  Got only() {
    if (sources.size() != 1) {
      throw new AssertionError("not one source: " + sources.keySet() + refusals);
    }
    return sources.values().iterator().next();
  }

  /// Why things were left out: `name: why`.
  List<String> refusals() {
    return refusals.stream().map(refusal -> refusal.path() + ": " + refusal.why()).toList();
  }

  /// One source as it came.
  static final class Got implements Sink {
    private final SourceHead head;
    private final StringBuilder text = new StringBuilder();
    private final List<String> tooLong = new ArrayList<>();
    private long next = -1;
    private int blocks;
    private SourceTail tail;

    Got(SourceHead head) {
      this.head = head;
    }

    @Override
    public void take(Block block) {
      insist(block.index() == blocks, "block " + block.index() + " after " + blocks);
      insist(next < 0 || block.offset() == next, "offset " + block.offset() + " after " + next);
      insist(block.to() > 0, "empty block");
      insist(text.isEmpty() || text.charAt(text.length() - 1) == '\n', "line cut in two");
      text.append(new String(block.bytes(), 0, block.to(), StandardCharsets.ISO_8859_1));
      next = block.offset() + block.to();
      blocks++;
      block.release();
    }

    @Override
    public void tooLong(long offset, long length, int blocksBefore) {
      insist(blocksBefore == blocks, "too long after " + blocksBefore + " of " + blocks);
      tooLong.add(offset + "+" + length);
      next = -1;
    }

    @Override
    public void end(SourceTail end) {
      insist(tail == null, "ended twice");
      tail = end;
    }

    private static void insist(boolean rule, String broken) {
      if (!rule) {
        throw new AssertionError(broken);
      }
    }

    SourceHead head() {
      return head;
    }

    /// The text; UTF-8 read properly.
    String text() {
      return new String(
          text.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    int blocks() {
      return blocks;
    }

    List<String> tooLong() {
      return tooLong;
    }

    SourceTail tail() {
      return tail;
    }

    String damage() {
      return tail.damage().orElse("");
    }
  }
}
