package org.evenkeel.desk.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry of the journal, to be shown.
///
/// @param sequence its number in the ledger, once it is there
public record Journalled(String actor, String kind, Instant written, @Nullable Long sequence) {}
