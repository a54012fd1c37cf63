package org.evenkeel.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The head in a file of its own, which belongs on another disk or at least into another backup
/// than the entries.
public final class HeadFile implements Heads {
  private final Path file;

  public HeadFile(Path file) {
    this.file = file;
  }

  @Override
  public Optional<String> last() {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new LedgerException.Unfit(
          "The last signed head in " + file + " cannot be read: " + e.getMessage() + '.');
    }
  }

  @Override
  public void swap(Optional<String> expected, String next) {
    try (FileChannel channel = lockFile();
        FileLock lock = channel.lock()) {
      if (!lock.isValid() || !last().equals(expected)) {
        throw new LedgerException.Forked(
            "Another instance has signed a newer head in "
                + file
                + ". This one signs nothing more: end one of the two and open the ledger again.");
      }
      DurableFiles.replace(file, next.getBytes(StandardCharsets.UTF_8));
    } catch (OverlappingFileLockException e) {
      throw new LedgerException.Forked("Two instances change the head in " + file + " at once.");
    } catch (IOException e) {
      throw new LedgerException.Stopped(
          "The new head could not be written to " + file + ": " + e.getMessage() + '.', e);
    }
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        file.resolveSibling(file.getFileName() + ".lock"),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE);
  }
}
