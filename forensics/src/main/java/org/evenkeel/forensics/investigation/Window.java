package org.evenkeel.forensics.investigation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch of time whose ends may lie beyond what the evidence shows.
///
/// @param from when it began; null when nothing tells
/// @param atOrBefore true when it may have begun earlier
/// @param to when it ended, or the last that is known of it; null when nothing tells
/// @param open true when nothing shows that it has ended
/// @param why a sentence: what the two ends rest on
public record Window(
    @Nullable Instant from, boolean atOrBefore, @Nullable Instant to, boolean open, String why) {}
