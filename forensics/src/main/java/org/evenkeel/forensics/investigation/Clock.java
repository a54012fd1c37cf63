package org.evenkeel.forensics.investigation;

/// How a source's clock stands to the others, as far as the same acts told by both show it.
///
/// @param source the source's path, or what kind of sources
/// @param offsetSeconds how far it was ahead of the web access log; already taken off all times
/// @param uncertaintySeconds times may be off by so much either way
/// @param anchors how many acts both tell
/// @param why a sentence
public record Clock(
    String source, double offsetSeconds, double uncertaintySeconds, int anchors, String why) {}
