package org.evenkeel.forensics.investigation;

/// A weakness that would explain the way in.
///
/// @param id `CVE-…`, or the weakness in short words when no number fits
/// @param component the software that has it, or where it was used
/// @param confidence 0 to 1
/// @param why a sentence: what speaks for it
public record Candidate(String id, String component, double confidence, String why) {}
