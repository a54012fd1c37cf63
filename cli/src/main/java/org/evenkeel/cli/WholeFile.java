package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears whole or not at all, readable by its owner only.
final class WholeFile {
  private WholeFile() {}

  /// Writes `content` to `file`, replacing what was there.
  ///
  /// @throws IOException when it cannot be written; nothing is left behind then
  static void write(Path file, byte[] content, Interruption interruption) throws IOException {
    Path place = file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      Files.write(place, content); // a device or a pipe: nothing to replace
      return;
    }
    Path part = Files.createTempFile(folder, "." + place.getFileName(), ".part");
    interruption.leavesNot(part);
    try {
      Files.write(part, content);
      move(part, place);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path place) throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
