package org.evenkeel.law.rule;

import org.evenkeel.law.code.ClockStart;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.code.Unit;
import org.jspecify.annotations.Nullable;

/// By when, as a law says it.
///
/// @param n the number, zero where the law has only words
/// @param unit what is counted
/// @param start what starts the clock, null where nothing does
/// @param standard the law's words, null where it has none
/// @param after the report that this one follows, empty where it follows none
/// @param counting what is special about the counting
/// @param stages reports in parts, in a sentence
public record Deadline(
    int n,
    Unit unit,
    @Nullable ClockStart start,
    @Nullable Standard standard,
    String after,
    Counting counting,
    String stages) {}
