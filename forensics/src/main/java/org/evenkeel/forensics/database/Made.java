package org.evenkeel.forensics.database;

import java.time.Instant;

/// That an account of someone who may run the store was made, as its row tells.
///
/// @param where table and row
/// @param at when
public record Made(String where, Instant at) {}
