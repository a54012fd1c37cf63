package org.evenkeel.desk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.DataFolder;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.DeskLedger;
import org.evenkeel.ledger.evidence.Custody;
import org.evenkeel.ledger.evidence.Evidence;
import org.evenkeel.ledger.evidence.Item;
import org.evenkeel.ledger.evidence.Origin;
import org.evenkeel.ledger.evidence.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where evidence is kept. Every way in and out stands in the ledger.
@Component
public class EvidenceRoom {
  private static final String PIECE =
      "select id, incident, name, entry, sha256, bytes, taken from evidence ";
  private static final String TOOL = "Evenkeel";

  private final JdbcClient database;
  private final DeskLedger ledger;
  private final Evidence evidence;
  private final DataFolder data;
  private final Ids ids;

  EvidenceRoom(JdbcClient database, DeskLedger ledger, DataFolder data, Ids ids, Clock clock) {
    this.database = database;
    this.ledger = ledger;
    this.evidence = new Evidence(ledger.ledger(), new Vault(data.folder("evidence")), clock);
    this.data = data;
    this.ids = ids;
  }

  public List<Piece> of(String incident) {
    return database
        .sql(PIECE + "where incident = ? order by taken, id")
        .param(incident)
        .query(EvidenceRoom::piece)
        .list();
  }

  public Optional<Piece> byId(String incident, String id) {
    return database
        .sql(PIECE + "where incident = ? and id = ?")
        .params(incident, id)
        .query(EvidenceRoom::piece)
        .optional();
  }

  private static Piece piece(ResultSet row, int number) throws SQLException {
    return new Piece(
        row.getString("id"),
        row.getString("incident"),
        row.getString("name"),
        row.getLong("entry"),
        row.getString("sha256"),
        row.getLong("bytes"),
        Rows.instant(row, "taken"));
  }

  /// Takes in and seals what a person hands over.
  ///
  /// @param reason why it was taken, in their words
  public Piece take(String incident, String name, InputStream content, Person by, String reason) {
    String id = ids.fresh("evi");
    try {
      Path place = Files.createDirectories(data.folder("incoming").resolve(id));
      Path file = place.resolve(FileNames.safe(name));
      Measured measured = Measured.copy(content, file);
      long entry = sealed(file, by, reason);
      Files.delete(file);
      Files.delete(place);
      return kept(id, new Named(incident, name), entry, measured);
    } catch (IOException e) {
      throw new Refused(
          "'"
              + FileNames.safe(name)
              + "' could not be kept: "
              + e.getMessage()
              + ". What was taken in before is safe.");
    }
  }

  /// Seals a file that lies here already, under its own name. Who does it again after a crash goes
  /// on where it stopped.
  Piece take(Path file, Named named, Person by, String reason) throws IOException {
    Measured measured = Measured.of(file);
    return kept(ids.fresh("evi"), named, sealed(file, by, reason), measured);
  }

  private long sealed(Path file, Person by, String reason) throws IOException {
    Origin origin = new Origin("handed over by " + by.id(), reason, Duration.ZERO, TOOL, "upload");
    return evidence.seal(file, by.id(), origin).sequence();
  }

  /// What a piece is called, and in which case.
  record Named(String incident, String name) {}

  private Piece kept(String id, Named named, long entry, Measured measured) {
    database
        .sql(
            "insert into evidence (id, incident, name, entry, sha256, bytes) values (?, ?, ?, ?, ?,"
                + " ?)")
        .params(
            id,
            named.incident(),
            FileNames.shown(named.name()),
            entry,
            measured.sha256(),
            measured.bytes())
        .update();
    return byId(named.incident(), id).orElseThrow();
  }

  /// Opens a piece to read it. Reading it stands in the ledger first.
  public InputStream read(Piece piece, String actor, String reason) {
    try {
      return evidence.read(item(piece), actor, reason);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies a piece into a folder, under its own name.
  public Path copy(Piece piece, Path folder, String actor, String reason) throws IOException {
    Path plain = folder.resolve(FileNames.safe(piece.name()));
    Path copy =
        Files.exists(plain) ? folder.resolve(piece.id()).resolve(plain.getFileName()) : plain;
    var _ = evidence.copy(item(piece), copy, actor, reason);
    return copy;
  }

  /// Who had it, since it was sealed.
  public Custody custody(Piece piece) {
    return Custody.of(ledger.ledger().history(), piece.entry());
  }

  private Item item(Piece piece) {
    return Item.of(ledger.ledger().history(), piece.entry());
  }
}
