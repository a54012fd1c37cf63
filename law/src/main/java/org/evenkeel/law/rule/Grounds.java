package org.evenkeel.law.rule;

import org.evenkeel.law.code.Confidence;

/// What the row rests on.
///
/// @param confidence how sure it is
/// @param kind whether its source was seen
/// @param sources their names
/// @param asOf the month it was read in, such as `2026-07`
public record Grounds(Confidence confidence, String kind, String sources, String asOf) {}
