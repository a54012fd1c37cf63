package org.evenkeel.law.letter;

import org.evenkeel.law.code.Content;
import org.jspecify.annotations.Nullable;

/// A passage of a notice: what it says about one thing, or what is still to be answered.
///
/// @param content which required thing it covers, null for none
/// @param text the words, or the question
/// @param isGap whether it is a question
public record Passage(@Nullable Content content, String text, boolean isGap) {}
