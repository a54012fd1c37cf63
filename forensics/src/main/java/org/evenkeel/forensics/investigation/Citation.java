package org.evenkeel.forensics.investigation;

/// The line that a claim rests on.
///
/// @param source the source's path, as in `SourceReport`
/// @param line number of the line, from 1
/// @param offset bytes before the line in the unpacked source
/// @param text the line itself, cut at 600 characters; written by the attacker, show it inert
public record Citation(String source, long line, long offset, String text) {}
