package org.evenkeel.desk.incident;

import java.time.Instant;

/// Something written down for the others.
///
/// @param id beginning with `not_`
/// @param text Markdown
/// @param author by name
public record Note(String id, String text, String author, Instant written) {}
