package org.evenkeel.forensics.source;

/// A piece of evidence that was left out.
///
/// @param path how people know it, as in `SourceHead`
/// @param why a sentence for people: what it is and what to do
public record Refusal(String path, String why) {}
