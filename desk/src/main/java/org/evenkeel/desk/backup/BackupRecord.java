package org.evenkeel.desk.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.journal.OutsideNote;

/// Writes down in a desk's journal, and so in its ledger, what was done with its backups.
public final class BackupRecord {
  private final DeskDatabase.Place place;
  private final Clock clock;

  public BackupRecord(DeskDatabase.Place place, Clock clock) {
    this.place = place;
    this.clock = clock;
  }

  /// Whether there is a desk to write it down in.
  public boolean isThere() {
    return place.isThere();
  }

  public void made(Path file, Backup.Kept kept) throws IOException, InterruptedException {
    write(
        "backup.made",
        Map.of(
            "file", String.valueOf(file.getFileName()),
            "rows", kept.rows(),
            "files", kept.files(),
            "bytes", kept.bytes()));
  }

  public void restored(Restore.Restored restored) throws IOException, InterruptedException {
    write(
        "backup.restored",
        Map.of("madeAt", restored.madeAt(), "rows", restored.rows(), "files", restored.files()));
  }

  public void drilled(RestoreDrill.Report report) throws IOException, InterruptedException {
    write(
        "backup.drilled",
        Map.of(
            "madeAt", report.restored().madeAt(),
            "rows", report.restored().rows(),
            "files", report.restored().files(),
            "pieces", report.pieces(),
            "faults", report.faults()));
  }

  private void write(String kind, Map<String, ?> facts) throws IOException, InterruptedException {
    try (DeskDatabase database = DeskDatabase.of(place);
        Connection connection = database.connect()) {
      OutsideNote.write(connection, new Ids(clock).fresh("jrn"), kind, facts);
    } catch (SQLException e) {
      throw new BackupException.Unfit("It could not be written down: " + e.getMessage());
    }
  }
}
