package org.evenkeel.desk.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import tools.jackson.databind.json.JsonMapper;

/// Makes a data folder from a backup.
public final class Restore {
  private final DeskDatabase.Place place;
  private final Path data;

  /// @param place a folder that is not there yet, or is empty; and an empty database, if it is
  ///   somebody's own
  public Restore(DeskDatabase.Place place) {
    this.place = place;
    this.data = place.data();
  }

  /// What was restored.
  public record Restored(String madeAt, long rows, long files) {}

  /// @throws BackupException when it cannot be restored; nothing of it is then left in the folder
  public Restored from(Path backup, String passphrase) throws IOException, InterruptedException {
    makeEmptyFolder();
    boolean whole = false;
    try {
      Restored restored = into(backup, passphrase);
      whole = true;
      return restored;
    } finally {
      if (!whole) {
        Folders.empty(data);
      }
    }
  }

  private Restored into(Path backup, String passphrase) throws IOException, InterruptedException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(backup));
        ZipInputStream zip = new ZipInputStream(Age.decrypt(in, passphrase));
        DeskDatabase database = DeskDatabase.of(place);
        Connection connection = database.connect()) {
      migrate(database);
      connection.setAutoCommit(false);
      Tables tables = new Tables(connection);
      if (tables.hasDesk()) {
        throw new BackupException.Unfit(
            "There is a desk in this database already. Restore into an empty one.");
      }
      Restored restored = entries(zip, tables);
      connection.commit();
      return restored;
    } catch (SQLException e) {
      throw new BackupException.Unfit("The database did not take it: " + e.getMessage());
    }
  }

  private void makeEmptyFolder() throws IOException {
    Files.createDirectories(
        data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    try (Stream<Path> there = Files.list(data)) {
      if (there.findAny().isPresent()) {
        throw new BackupException.Unfit(data + " is not empty. Restore into a new folder.");
      }
    }
  }

  private static void migrate(DeskDatabase database) {
    var access = database.access();
    var _ =
        Flyway.configure()
            .dataSource(access.url(), access.user(), access.password())
            .outOfOrder(true)
            .load()
            .migrate();
  }

  private Restored entries(ZipInputStream zip, Tables tables) throws IOException, SQLException {
    Manifest manifest = manifest(zip);
    if (!manifest.migrations().equals(tables.migrations())) {
      throw new BackupException.Unfit(
          "This backup was made by another version of Evenkeel. Restore it with that version; a"
              + " newer one then brings the folder up to date when it starts.");
    }
    long rows = 0;
    long files = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName();
      if (name.startsWith("tables/")) {
        String table = name.substring("tables/".length());
        List<String> columns = manifest.tables().getOrDefault(table, List.of());
        rows += tables.copyIn(table, columns, new Unclosed(zip));
      } else if (name.startsWith("files/")) {
        write(name.substring("files/".length()), zip);
        files++;
      }
    }
    tables.goOnCounting();
    return new Restored(manifest.at(), rows, files);
  }

  private static Manifest manifest(ZipInputStream zip) throws IOException {
    ZipEntry first = zip.getNextEntry();
    if (first == null || !first.getName().equals(Manifest.NAME)) {
      throw new BackupException.Unfit("This is no backup of a desk.");
    }
    Manifest manifest = JsonMapper.shared().readValue(new Unclosed(zip), Manifest.class);
    if (!manifest.schema().equals(Manifest.SCHEMA)) {
      throw new BackupException.Unfit("A newer Evenkeel made this backup: restore it with that.");
    }
    return manifest;
  }

  private void write(String name, InputStream content) throws IOException {
    Path file = data.resolve(name).normalize();
    if (!file.startsWith(data) || file.startsWith(data.resolve("postgres"))) {
      throw new BackupException.Unfit("The backup names a file outside its folder: " + name);
    }
    Files.createDirectories(
        file.resolveSibling(""),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    if (file.endsWith(Path.of("ledger", "entries", "ledger.json"))) {
      var _ = Files.writeString(file, here(content));
    } else {
      var _ = Files.copy(content, file);
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /// The ledger's settings, with its head in the new folder.
  private static String here(InputStream settings) throws IOException {
    String text = new String(settings.readAllBytes(), StandardCharsets.UTF_8);
    String origin = JsonMapper.shared().readTree(text).path("origin").asString();
    return "{\"head\":\"../../head/checkpoint\",\"origin\":\"" + origin + "\"}\n";
  }

  /// An entry of an archive, whose readers think that it is a stream of its own.
  private static final class Unclosed extends FilterInputStream {
    private Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
