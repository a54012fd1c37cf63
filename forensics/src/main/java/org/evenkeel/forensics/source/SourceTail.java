package org.evenkeel.forensics.source;

import java.util.Optional;

/// What is known of a source once it has been read.
///
/// @param sha256 hash of the bytes as stored (the packed file; for an archive's entry the unpacked
///   entry), 64 lower-case hexadecimal digits
/// @param size bytes as stored
/// @param unpacked bytes after unpacking
/// @param damage why the source could not be read to its end: a cut-off gzip, a failing disk; all
///   that was readable before has been delivered
/// @param later bytes that the file grew by while it was read; they are neither hashed nor read
public record SourceTail(
    String sha256, long size, long unpacked, Optional<String> damage, long later) {}
