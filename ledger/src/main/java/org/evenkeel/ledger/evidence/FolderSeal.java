package org.evenkeel.ledger.evidence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/// Seals every file below a folder, follows no link, and writes down what was left out. The list is
/// made in the order of the names, so that the same folder gives the same list.
final class FolderSeal {
  private final Vault vault;
  private final Path root;
  private long files;
  private long bytes;
  private long leftOut;

  FolderSeal(Vault vault, Path root) {
    this.vault = vault;
    this.root = root;
  }

  long files() {
    return files;
  }

  long bytes() {
    return bytes;
  }

  long leftOut() {
    return leftOut;
  }

  /// Seals the files, then their list.
  Sealed run() throws IOException {
    Path list = Files.createTempFile("evenkeel-", ".manifest");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(list)) {
        walk(root, out);
      }
      return vault.seal(list);
    } finally {
      Files.deleteIfExists(list);
    }
  }

  private void walk(Path folder, BufferedWriter out) throws IOException {
    List<Path> children;
    try (Stream<Path> all = Files.list(folder)) {
      children = all.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      write(out, leftOut(folder, "the folder cannot be read"));
      return;
    }
    for (Path child : children) {
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        walk(child, out);
      } else {
        write(out, line(child));
      }
    }
  }

  private ManifestLine line(Path file) throws IOException {
    try {
      BasicFileAttributes is =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return line(file, is);
    } catch (AccessDeniedException e) {
      return leftOut(file, "permission denied");
    } catch (NoSuchFileException e) {
      return leftOut(file, "it went away meanwhile");
    }
  }

  private ManifestLine line(Path file, BasicFileAttributes is) throws IOException {
    if (is.isSymbolicLink()) {
      return leftOut(file, "a link to " + Files.readSymbolicLink(file));
    }
    if (!is.isRegularFile()) {
      return leftOut(file, "neither a file nor a folder");
    }
    Sealed sealed = vault.seal(file);
    files++;
    bytes += sealed.bytes();
    return ManifestLine.of(name(file), is.lastModifiedTime(), sealed);
  }

  private ManifestLine leftOut(Path file, String why) {
    leftOut++;
    return ManifestLine.leftOut(name(file), why);
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static void write(BufferedWriter out, ManifestLine line) throws IOException {
    out.write(line.written());
    out.write('\n');
  }
}
