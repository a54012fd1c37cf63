package org.evenkeel.ledger.evidence;

import java.time.Duration;

/// Where evidence was found, and how it was taken.
///
/// @param place which machine, disk or person it comes from
/// @param reason why it was taken
/// @param clockOffset how far the clock of that place was ahead of ours
/// @param tool the program that takes it, with its version
/// @param command as it was given
public record Origin(
    String place, String reason, Duration clockOffset, String tool, String command) {}
