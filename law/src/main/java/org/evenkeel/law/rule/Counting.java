package org.evenkeel.law.rule;

import org.evenkeel.law.code.Unit;
import org.jspecify.annotations.Nullable;

/// Where a law counts otherwise than usual.
///
/// @param firstDayCounts whether the day of the moment is day one
/// @param rollsOver whether a last day that is not a working day moves forward
/// @param doubledForSmall whether small businesses have twice the time
/// @param extension days that a told reason adds, null where none does
/// @param afterHold what remains when a hold is lifted, null where the law does not say
/// @param replacedBy the duty that takes its place when that one applies, empty where none does
public record Counting(
    boolean firstDayCounts,
    boolean rollsOver,
    boolean doubledForSmall,
    @Nullable Extension extension,
    @Nullable Span afterHold,
    String replacedBy) {
  /// Days that are added when the reason is told in time.
  public record Extension(String ground, int days) {}

  /// A number of days of a kind.
  public record Span(int n, Unit unit) {}
}
