package org.evenkeel.forensics.source;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// What may still be unpacked, shared by all readers.
final class Budget {
  /// Small things may pack as well as they like: a page of blanks is no bomb.
  static final long FREE = 16L << 20;

  private final Limits limits;
  private final AtomicLong spent = new AtomicLong();

  Budget(Limits limits) {
    this.limits = limits;
  }

  /// Counts `more` bytes of a stream.
  ///
  /// @return why unpacking must stop, or null
  @Nullable Damage spend(int more, long unpacked, long packed) {
    if (spent.addAndGet(more) > limits.unpackedBytes()) {
      return new Damage(
          "stopped: more than "
              + limits.unpackedBytes()
              + " bytes have been unpacked altogether; give fewer files, or allow more");
    }
    if (unpacked > FREE && unpacked / limits.ratio() > packed) {
      return new Damage(
          "stopped: unpacks to more than "
              + limits.ratio()
              + " times its size, as archive bombs do; if these are logs, allow a higher ratio");
    }
    return null;
  }
}
