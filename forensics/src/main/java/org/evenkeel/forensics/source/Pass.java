package org.evenkeel.forensics.source;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// One reading of the evidence by several readers. The first reading hashes, spools and tells what
/// is left out; a later one only delivers sources that are known.
final class Pass {
  private final Limits limits;
  private final BlockPool pool;
  private final Intake intake;
  private final Budget budget;
  private final AtomicLong progress = new AtomicLong();

  /// What a later reading delivers; null for the first, which delivers everything.
  private final @Nullable Map<SourceHead, SourceTail> known;

  private Pass(
      Limits limits, BlockPool pool, Intake intake, @Nullable Map<SourceHead, SourceTail> known) {
    this.limits = limits;
    this.pool = pool;
    this.intake = intake;
    this.known = known;
    budget = new Budget(limits);
  }

  static Pass first(Limits limits, BlockPool pool, Intake intake) {
    return new Pass(limits, pool, intake, null);
  }

  /// @param known the sources to deliver, with what the first reading found out about them
  static Pass again(
      Limits limits, BlockPool pool, Intake intake, Map<SourceHead, SourceTail> known) {
    return new Pass(limits, pool, intake, known);
  }

  boolean isFirst() {
    return known == null;
  }

  boolean wants(SourceHead head) {
    return known == null || known.containsKey(head);
  }

  /// One at a time, so that an intake need not guard against two.
  synchronized Sink begin(SourceHead head) {
    return intake.begin(head);
  }

  synchronized void refuse(String path, String why) {
    if (known == null) {
      intake.refused(new Refusal(path, why));
    }
  }

  /// Tells that a known source cannot be read once more.
  synchronized void refuseAgain(String path, String why) {
    intake.refused(new Refusal(path, why));
  }

  /// The tail to end a source with: hashes are those of the first reading.
  SourceTail tail(SourceHead head, SourceTail now) {
    SourceTail before = known == null ? null : known.get(head);
    if (before == null) {
      return now;
    }
    Optional<String> damage = before.damage().or(now::damage);
    return new SourceTail(
        before.sha256(), before.size(), before.unpacked(), damage, before.later());
  }

  Limits limits() {
    return limits;
  }

  BlockPool pool() {
    return pool;
  }

  Budget budget() {
    return budget;
  }

  /// Stored bytes read so far.
  AtomicLong progress() {
    return progress;
  }
}
