package org.evenkeel.forensics.investigation;

import java.time.Instant;

/// An order of the store's list that falls into a time in which data was taken.
///
/// @param id as the store numbers it
/// @param at when it was placed
/// @param email who placed it; empty when the list does not tell
/// @param country where to; empty likewise
/// @param why a sentence
public record AffectedOrder(String id, Instant at, String email, String country, String why) {}
