package org.evenkeel.ledger.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.evenkeel.ledger.store.DurableFiles;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.tree.Hash;

/// A folder of sealed files, each under the name of its own hash, readable only, and with any tool:
/// `sha256sum` must say the file's own name.
public final class Vault {
  private final Path folder;
  private final int chunk;

  public Vault(Path folder) {
    this(folder, ChunkedCopy.CHUNK);
  }

  Vault(Path folder, int chunk) {
    this.folder = folder;
    this.chunk = chunk;
  }

  /// Copies a file into the vault. A copy that was interrupted is taken up.
  Sealed seal(Path file) throws IOException {
    Path incoming = folder.resolve("incoming");
    Files.createDirectories(incoming);
    Path source = file.toAbsolutePath().normalize();
    String name = Hash.sha256(source.toString().getBytes(StandardCharsets.UTF_8)).hex();
    Path copy = incoming.resolve(name);
    Sealed sealed = new ChunkedCopy(source, copy, chunk).run();
    keep(copy, sealed.sha256());
    return sealed;
  }

  private void keep(Path copy, Hash sha256) throws IOException {
    Path place = place(sha256);
    if (Files.exists(place) && ChunkedCopy.hashOf(place).equals(sha256)) {
      Files.delete(copy);
      return;
    }
    Files.createDirectories(place.resolveSibling(""));
    if (copy.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(copy, Set.of(PosixFilePermission.OWNER_READ));
    }
    Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    DurableFiles.forceFolder(place);
  }

  private Path place(Hash sha256) {
    String hex = sha256.hex();
    return folder.resolve("objects").resolve(hex.substring(0, 2)).resolve(hex);
  }

  /// Reads a sealed file; its hash is compared when the end is reached, and reading fails there
  /// when it is another.
  InputStream read(Hash sha256) throws IOException {
    try {
      return new CheckedStream(Files.newInputStream(place(sha256)), sha256);
    } catch (NoSuchFileException e) {
      throw new LedgerException.Damaged(name(sha256), "the sealed file is missing.");
    }
  }

  /// @throws LedgerException.Damaged when it is missing or not what was sealed
  void check(Hash sha256) throws IOException {
    try (InputStream in = read(sha256)) {
      var _ = in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  static String name(Hash sha256) {
    return "evidence/objects/" + sha256.hex().substring(0, 2) + '/' + sha256.hex();
  }
}
