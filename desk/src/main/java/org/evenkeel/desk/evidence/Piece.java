package org.evenkeel.desk.evidence;

import java.time.Instant;

/// A sealed file.
///
/// @param id beginning with `evi_`
/// @param name what it was called where it came from; written by strangers
/// @param entry the ledger's entry that sealed it
/// @param sha256 in hexadecimal
public record Piece(
    String id,
    String incident,
    String name,
    long entry,
    String sha256,
    long bytes,
    Instant taken) {}
