package org.evenkeel.desk.hunt;

import java.time.Instant;

/// A search that somebody gave a name.
///
/// @param id beginning with `sea_`
/// @param words as they are typed into the box
/// @param from the begin of the time, as typed; empty for none
/// @param to its end
/// @param by who saved it, by name
public record SavedSearch(
    String id, String name, String words, String from, String to, String by, Instant saved) {}
