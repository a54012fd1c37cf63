package org.evenkeel.forensics.source;

import java.nio.channels.FileChannel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file, an entry of an archive, or standard input, opened for reading.
///
/// @param stored its bytes as stored
/// @param file where they can also be read in any order; null if they come as a stream
/// @param depth how many packings lie around it
record Piece(
    String name, Instant modified, HashedInput stored, @Nullable FileChannel file, int depth) {}
