package org.evenkeel.ledger.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A bundle in a new folder.
final class FolderFiles implements BundleFiles {
  private final Path folder;

  FolderFiles(Path folder) throws IOException {
    this.folder = folder;
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "it is there already");
    }
    Files.createDirectories(folder);
  }

  @Override
  public OutputStream next(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
  }

  @Override
  public void close() {
    // every file is closed by whoever wrote it
  }
}
