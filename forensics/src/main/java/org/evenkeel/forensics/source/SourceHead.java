package org.evenkeel.forensics.source;

import java.time.Instant;

/// A source that is about to be read.
///
/// @param path how people know it: the file as given, `archive.zip/inner.log` for an entry of an
///   archive, `-` for standard input
/// @param modified the date the file or entry bears; the time of reading for standard input
public record SourceHead(String path, Instant modified) {}
