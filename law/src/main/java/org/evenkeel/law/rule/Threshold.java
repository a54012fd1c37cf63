package org.evenkeel.law.rule;

import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.Counted;
import org.jspecify.annotations.Nullable;

/// From how many on a duty exists.
///
/// @param comparison how the count is compared, null where there is no threshold
/// @param n the number, zero where there is none
/// @param counted what is counted
/// @param above whether one of several ways needs more than the number, not just the number
/// @param unknownCounts whether a number nobody knows is enough
public record Threshold(
    @Nullable Comparison comparison,
    long n,
    @Nullable Counted counted,
    boolean above,
    boolean unknownCounts) {}
