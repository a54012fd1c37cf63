package org.evenkeel.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.evenkeel.ledger.folder.LedgerFolder;

/// Proves that a backup can be restored: it does so, in a folder for a while, and looks at
/// everything. The ledger's proofs are checked, each piece of evidence is hashed, and what the
/// database says of them is compared.
public final class RestoreDrill {
  private final Path place;
  private final Clock clock;

  /// @param place where there is room for all of it
  public RestoreDrill(Path place, Clock clock) {
    this.place = place;
    this.clock = clock;
  }

  /// How it went.
  ///
  /// @param pieces of evidence whose hash was right
  /// @param faults what is wrong, in sentences; empty when the restore works
  public record Report(Restore.Restored restored, long entries, long pieces, List<String> faults) {
    public Report {
      faults = List.copyOf(faults);
    }
  }

  public Report of(Path backup, String passphrase) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(place, "restore-drill-");
    try {
      Restore.Restored restored =
          new Restore(DeskDatabase.Place.in(folder)).from(backup, passphrase);
      List<String> faults = new ArrayList<>();
      long entries = ledger(folder, faults);
      long pieces = database(folder, entries, faults);
      return new Report(restored, entries, pieces, faults);
    } finally {
      Folders.empty(folder);
      Files.delete(folder);
    }
  }

  private long ledger(Path folder, List<String> faults) {
    LedgerFolder ledger = new LedgerFolder(folder.resolve("ledger").resolve("entries"), clock);
    ledger.fsck().forEach(fault -> faults.add("The ledger: " + fault));
    try (var history = ledger.read()) {
      return history.size();
    }
  }

  private static long database(Path folder, long entries, List<String> faults)
      throws IOException, InterruptedException {
    try (DeskDatabase database = DeskDatabase.of(DeskDatabase.Place.in(folder));
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      try (ResultSet last =
          statement.executeQuery("select coalesce(max(sequence), -1) from journal_entry")) {
        if (last.next() && last.getLong(1) >= entries) {
          faults.add("The journal knows entry " + last.getLong(1) + ", which the ledger lacks.");
        }
      }
      return evidence(folder.resolve("evidence").resolve("objects"), statement, faults);
    } catch (SQLException e) {
      faults.add("The database: " + e.getMessage());
      return 0;
    }
  }

  private static long evidence(Path objects, Statement statement, List<String> faults)
      throws SQLException, IOException {
    long right = 0;
    try (ResultSet rows = statement.executeQuery("select id, sha256 from evidence order by id")) {
      while (rows.next()) {
        String sha256 = rows.getString("sha256");
        Path file = objects.resolve(sha256.substring(0, 2)).resolve(sha256);
        if (Files.exists(file) && hash(file).equals(sha256)) {
          right++;
        } else {
          faults.add("The evidence " + rows.getString("id") + " is missing or changed.");
        }
      }
    }
    return right;
  }

  private static String hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      var _ = hashed.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
