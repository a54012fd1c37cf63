package org.evenkeel.ledger.verify;

import java.time.Instant;
import org.evenkeel.ledger.note.Checkpoint;

/// What a bundle proves.
///
/// @param head the newest head, signed by the keys that were given
/// @param entries how many of the log's entries the bundle holds
/// @param erased how many of them have lost their payload, each under a tombstone
/// @param from time of its first entry
/// @param to time of its last entry
/// @param earlier how many earlier heads lead to the newest
/// @param unchecked how many further files, such as time-stamps, are as exported, but say things
///   that are not checked here
public record Report(
    Checkpoint head,
    long entries,
    long erased,
    Instant from,
    Instant to,
    long earlier,
    long unchecked) {
  public String sentence() {
    return "Proven: %d of %d entries of %s, from %s to %s."
            .formatted(entries, head.size(), head.origin(), from, to)
        + " %d were erased, each with a tombstone; %d earlier heads lead to this one."
            .formatted(erased, earlier)
        + " %d further files are as exported; what they say was not checked.".formatted(unchecked);
  }
}
