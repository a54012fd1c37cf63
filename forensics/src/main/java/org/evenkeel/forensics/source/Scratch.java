package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Room on the temporary disk. Its files belong to the owner alone and vanish with the process,
/// however that ends: where the system allows it they have no name once they are open.
final class Scratch {
  private final Path folder;
  private final double kept;

  /// @param kept share of the disk that stays free, 0 to 1
  Scratch(Path folder, double kept) {
    this.folder = folder;
    this.kept = kept;
  }

  /// A tenth of the disk for temporary files stays free.
  static Scratch ordinary() {
    return new Scratch(Path.of(System.getProperty("java.io.tmpdir", ".")), 0.1);
  }

  FileChannel open() throws IOException {
    Path file = Files.createTempFile(folder, "evenkeel", ".tmp");
    return FileChannel.open(
        file,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /// Copies `in` to a file.
  ///
  /// @return why not all of it could be copied
  Optional<String> copy(InputStream in, FileChannel file) throws InterruptedException {
    byte[] chunk = new byte[BulkInput.CHUNK];
    long position = 0;
    try {
      int count = in.read(chunk, 0, chunk.length);
      while (count >= 0) {
        if (!hasRoom(count)) {
          return Optional.of("the disk for temporary files is too full; set java.io.tmpdir");
        }
        ByteBuffer rest = ByteBuffer.wrap(chunk, 0, count);
        while (rest.hasRemaining()) {
          position += file.write(rest, position);
        }
        count = in.read(chunk, 0, chunk.length);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Damage.sentence(e));
    }
  }

  /// Whether `bytes` more leave enough room for others.
  boolean hasRoom(long bytes) {
    try {
      FileStore store = Files.getFileStore(folder);
      return store.getUsableSpace() - bytes >= store.getTotalSpace() * kept;
    } catch (IOException e) {
      return false;
    }
  }
}
