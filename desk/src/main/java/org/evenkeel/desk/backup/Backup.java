package org.evenkeel.desk.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  private final Path data;
  private final Clock clock;

  public Backup(Path data, Clock clock) {
    this.data = data.toAbsolutePath();
    this.clock = clock;
  }

  /// What was kept.
  public record Kept(long rows, long files, long bytes) {}

  /// Writes an encrypted backup into a file, which appears when it is whole.
  public Kept write(Path to, String passphrase) throws IOException, InterruptedException {
    if (!Files.isDirectory(data.resolve("postgres"))) {
      throw new BackupException.Unfit("There is no desk in " + data + ".");
    }
    Path part = to.resolveSibling(to.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Kept kept;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
        ZipOutputStream zip = new ZipOutputStream(Age.encrypt(out, passphrase));
        Database database = Database.of(data)) {
      long rows = tables(zip, database);
      kept = files(zip, rows);
    }
    Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return new Kept(kept.rows(), kept.files(), Files.size(to));
  }

  private long tables(ZipOutputStream zip, Database database) throws IOException {
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
