package org.evenkeel.forensics.exposure;

import java.time.Instant;

/// An order of the store's list.
///
/// @param id as the store numbers it
/// @param at when it was placed
/// @param email who placed it; empty when the list does not tell
/// @param country where to; empty likewise
public record Order(String id, Instant at, String email, String country) {}
