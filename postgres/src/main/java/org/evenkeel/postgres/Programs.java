package org.evenkeel.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs for this machine, unpacked from the jar that carries them.
final class Programs {
  private static final Map<String, String> MACHINES =
      Map.of(
          "linux amd64", "postgres-linux-x86_64.txz",
          "linux aarch64", "postgres-linux-arm_64.txz",
          "mac os x aarch64", "postgres-darwin-arm_64.txz",
          "mac os x x86_64", "postgres-darwin-x86_64.txz");

  private final Path home;

  private Programs(Path home) {
    this.home = home;
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /// Unpacks them once. A half unpacked folder is never used: it gets its name at the end.
  static Programs in(Path folder, String version) throws IOException {
    Path home = folder.resolve(version);
    if (!Files.isDirectory(home)) {
      Files.createDirectories(folder);
      Path fresh = Files.createTempDirectory(folder, "unpacking-");
      unpack(fresh);
      name(fresh, home);
    }
    return new Programs(home);
  }

  private static void name(Path fresh, Path home) throws IOException {
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | AtomicMoveNotSupportedException e) {
      throw new IOException("cannot name " + home, e);
    }
  }

  private static void unpack(Path into) throws IOException {
    String machine =
        (System.getProperty("os.name") + " " + System.getProperty("os.arch"))
            .toLowerCase(Locale.ROOT);
    String resource = MACHINES.getOrDefault(machine, "none");
    try (InputStream packed = Programs.class.getClassLoader().getResourceAsStream(resource)) {
      if (packed == null) {
        throw new PostgresException.NoPrograms(
            "This Evenkeel brings no PostgreSQL for "
                + machine
                + ". Give it one of yours with --database-url.");
      }
      unpack(new TarArchiveInputStream(new XZInputStream(packed)), into);
    }
  }

  private static void unpack(TarArchiveInputStream tar, Path into) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path path = into.resolve(entry.getName()).normalize();
      if (!path.startsWith(into)) {
        throw new IOException("a path leads out of the archive: " + entry.getName());
      }
      write(tar, entry, path);
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    boolean runs = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(runs ? "rwx------" : "rw-------"));
  }

  /// What an unpacking that was interrupted left behind.
  static void sweep(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> left = Files.list(folder)) {
      for (Path each : left.filter(path -> isUnfinished(path)).toList()) {
        Trees.delete(each);
      }
    }
  }

  private static boolean isUnfinished(Path path) {
    return path.getFileName().toString().startsWith("unpacking-");
  }
}
