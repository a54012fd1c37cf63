package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The output of a decoder, stopped when it grows beyond the budget.
final class GuardedInput extends BulkInput {
  private final InputStream in;
  private final LongSupplier packed;
  private final Budget budget;
  private long unpacked;
  private @Nullable Damage stop;

  /// @param packed how many packed bytes `in` has used so far
  GuardedInput(InputStream in, LongSupplier packed, Budget budget) {
    this.in = in;
    this.packed = packed;
    this.budget = budget;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (stop != null) {
      throw stop;
    }
    int count = in.read(into, from, Math.min(length, CHUNK));
    if (count > 0) {
      unpacked += count;
      stop = budget.spend(count, unpacked, packed.getAsLong());
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
