package org.evenkeel.law.rule;

import org.evenkeel.law.code.KeepFrom;
import org.evenkeel.law.code.KeepWhen;
import org.jspecify.annotations.Nullable;

/// What must be kept on file.
///
/// @param what in a sentence
/// @param months how long, zero where the law names no time
/// @param from what the time counts from
/// @param when whether only when an exemption is used
public record Keep(String what, int months, @Nullable KeepFrom from, KeepWhen when) {}
