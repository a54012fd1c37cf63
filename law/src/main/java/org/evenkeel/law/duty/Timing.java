package org.evenkeel.law.duty;

import org.evenkeel.law.code.Basis;
import org.evenkeel.law.code.Standard;
import org.jspecify.annotations.Nullable;

/// By when.
///
/// @param due when it is due, null where no date can be given
/// @param outer the latest date there can be, null where there is none
/// @param standard the law's words where it has no number, else null
/// @param basis what the date rests on
public record Timing(
    @Nullable Limit due, @Nullable Limit outer, @Nullable Standard standard, Basis basis) {
  /// No date and no words.
  public static final Timing NONE = new Timing(null, null, null, Basis.WORDS);
}
