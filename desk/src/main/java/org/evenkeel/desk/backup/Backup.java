package org.evenkeel.desk.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/// Makes a backup: tables as they are at one moment, then the ledger's head, its entries, keys and
/// evidence. The desk may go on working: what is added meanwhile is in the files at most, and the
/// files know what to do with a tail.
public final class Backup {
  /// Begins with what everything else has to reach; the entries come after the head.
  private static final List<String> FIRST = List.of("head");

  private static final Set<String> LEFT_OUT = Set.of("postgres", "work", "incoming", "events");

  private final DeskDatabase.Place place;
  private final Path data;
  private final Clock clock;

  public Backup(DeskDatabase.Place place, Clock clock) {
    this.place = place;
    this.data = place.data();
    this.clock = clock;
  }

  /// What was kept.
  public record Kept(long rows, long files, long bytes) {}

  /// Writes an encrypted backup into a file, which appears when it is whole.
  public Kept write(Path to, String passphrase) throws IOException, InterruptedException {
    if (!place.isThere()) {
      throw new BackupException.Unfit("There is no desk in " + data + ".");
    }
    Path part = to.resolveSibling(to.getFileName() + ".part");
    Files.deleteIfExists(part);
    try {
      Kept kept = writeInto(part, passphrase);
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new Kept(kept.rows(), kept.files(), Files.size(to));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Kept writeInto(Path part, String passphrase) throws IOException, InterruptedException {
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Kept kept;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
        ZipOutputStream zip = new ZipOutputStream(Age.encrypt(out, passphrase));
        DeskDatabase database = DeskDatabase.of(place)) {
      long rows = tables(zip, database);
      kept = files(zip, rows);
    }
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    return kept;
  }

  private long tables(ZipOutputStream zip, DeskDatabase database) throws IOException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      Tables tables = new Tables(connection);
      Map<String, List<String>> columns = tables.columns();
      Manifest manifest =
          new Manifest(Manifest.SCHEMA, clock.instant().toString(), tables.migrations(), columns);
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
      long rows = 0;
      for (var table : columns.entrySet()) {
        zip.putNextEntry(new ZipEntry("tables/" + table.getKey()));
        rows += tables.copyOut(table.getKey(), table.getValue(), zip);
      }
      return rows;
    } catch (SQLException e) {
      throw new BackupException.Unfit("The database could not be read: " + e.getMessage());
    }
  }

  private Kept files(ZipOutputStream zip, long rows) throws IOException {
    long count = 0;
    for (String first : FIRST) {
      count += folder(zip, data.resolve(first));
    }
    try (Stream<Path> all = Files.list(data)) {
      for (Path each : all.sorted().toList()) {
        String name = each.getFileName().toString();
        if (!LEFT_OUT.contains(name) && !FIRST.contains(name)) {
          count += folder(zip, each);
        }
      }
    }
    return new Kept(rows, count, 0);
  }

  private long folder(ZipOutputStream zip, Path folder) throws IOException {
    long count = 0;
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          zip.putNextEntry(new ZipEntry("files/" + data.relativize(file)));
          var _ = Files.copy(file, zip);
          count++;
        }
      }
    }
    return count;
  }
}
