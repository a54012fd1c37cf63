package org.evenkeel.forensics.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/// An entry of a zip archive, as its directory or its own header tells.
///
/// @param rawName its name, one character for each byte
/// @param mode its Unix mode, or 0
/// @param modified nothing if the archive does not tell, or nonsense
record ZipEntry(
    String rawName, int flags, int method, int mode, Optional<Instant> modified, Extent extent) {

  /// Where an entry is and how large.
  ///
  /// @param at where it begins in the file: its own header when told by the directory, else its
  ///   content
  /// @param packed bytes in the archive, or -1
  /// @param size bytes unpacked, or -1
  /// @param crc checksum of the unpacked bytes, or -1
  record Extent(long at, long packed, long size, long crc) {}

  private static final int ENCRYPTED = 1;
  static final int SIZES_FOLLOW = 8;
  private static final int TYPE = 0170000;
  private static final int LINK = 0120000;
  private static final int FILE = 0100000;
  private static final int FOLDER = 0040000;

  /// The name as UTF-8 if it is that, else byte by byte.
  String name() {
    byte[] bytes = rawName.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return rawName;
    }
  }

  ZipEntry withExtent(Extent other) {
    return new ZipEntry(rawName, flags, method, mode, modified, other);
  }

  boolean folder() {
    return rawName.endsWith("/") || rawName.endsWith("\\") || (mode & TYPE) == FOLDER;
  }

  boolean encrypted() {
    return (flags & ENCRYPTED) != 0;
  }

  /// Whether sizes and checksum stand behind the content because they were not known before.
  boolean sizesFollow() {
    return (flags & SIZES_FOLLOW) != 0;
  }

  boolean link() {
    return (mode & TYPE) == LINK;
  }

  /// A device, pipe or socket.
  boolean special() {
    int type = mode & TYPE;
    return type != 0 && type != LINK && type != FILE && type != FOLDER;
  }
}
