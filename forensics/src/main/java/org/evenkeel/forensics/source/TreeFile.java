package org.evenkeel.forensics.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file of a tree, read.
///
/// @param path how people know it: as given, or `archive.zip/inner/file` for an entry
/// @param disk where it lies, null for an entry of an archive
/// @param modified the date it bears
/// @param size bytes of the whole file
/// @param content its first bytes, all of them unless it is larger than the tree's reader keeps
/// @param hashes of the whole file
/// @param damage why it could not be read to its end
@SuppressWarnings("ArrayRecordComponent") // lent for the moment of reading, never compared
public record TreeFile(
    String path,
    @Nullable Path disk,
    Instant modified,
    long size,
    byte[] content,
    Hashes hashes,
    Optional<String> damage) {
  /// Digests in lower-case hexadecimal.
  ///
  /// @param md5 as lists of released files are often published; tells versions apart, proves
  ///   nothing
  public record Hashes(String sha256, String md5) {}

  /// Whether `content` is all of it.
  public boolean whole() {
    return content.length == size;
  }
}
