package org.evenkeel.desk.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder with everything that the desk keeps outside its database.
///
/// @param root readable by the user who runs the desk only
public record DataFolder(Path root) {
  /// A folder in it, made when it is not there.
  public Path folder(String name) {
    try {
      return Files.createDirectories(
          root.resolve(name),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
