package org.evenkeel.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenkeel.ledger.Desk;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.Receipt;
import org.evenkeel.ledger.TestClock;
import org.evenkeel.ledger.store.LedgerException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A ledger in a real PostgreSQL.
class PostgresLedgerTest {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  @TempDir private static Path server;
  private static RealPostgres postgres;

  @TempDir private Path folder;
  private PostgresLedger place;
  private String name = "";

  @BeforeAll
  static void startsTheServer() throws IOException, SQLException {
    postgres = RealPostgres.start(server);
  }

  @AfterAll
  static void stopsTheServer() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  @BeforeEach
  void makesALedger() {
    name = "shop.example/ledger" + NUMBER.incrementAndGet();
    place = at(folder);
    try (Ledger ledger = place.create()) {
      var _ = ledger.append(List.of(Desk.note("one"), Desk.note("two"), Desk.note("three")));
    }
  }

  private PostgresLedger at(Path keys) {
    return new PostgresLedger(postgres.app(), name, keys, new TestClock());
  }

  private void sql(String role, String sql) throws SQLException {
    postgres.sql(role, sql.replace("?", "'" + name + "'"));
  }

  @Test
  void itGoesOnWhereItStoppedAndProvesAll() {
    try (Ledger ledger = place.open()) {
      Receipt receipt = ledger.append(Desk.note("four"));

      assertThat(receipt.sequence()).isEqualTo(4);
      for (long at = 0; at < 5; at++) {
        ledger
            .history()
            .prove(at)
            .check(at, ledger.history().entry(at).leaf().hash(), receipt.head());
      }
      assertThat(place.fsck(ledger)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE ledger.entry SET leaf = ''",
        "DELETE FROM ledger.entry",
        "TRUNCATE ledger.entry",
        "UPDATE ledger.salt SET salt = ''",
        "DELETE FROM ledger.salt",
        "UPDATE ledger.head SET note = ''",
        "INSERT INTO ledger.head VALUES ('x', 1, '')",
        "DELETE FROM ledger.head",
        "DROP TABLE ledger.entry",
        "ALTER TABLE ledger.entry DISABLE TRIGGER ALL"
      })
  void theApplicationCanOnlyAdd(String sql) {
    assertThatThrownBy(() -> sql("app", sql))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void notEvenTheOwnerChangesAnEntryByMistake() {
    assertThatThrownBy(() -> sql("owner", "UPDATE ledger.entry SET leaf = ''"))
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> sql("owner", "TRUNCATE ledger.entry"))
        .hasMessageContaining("never changed");
  }

  @Test
  void aHeadNeverGoesBack() throws SQLException {
    assertThatThrownBy(() -> sql("app", "SELECT 1 / ledger.swap_head(?, 'x', 'y', 9)::int"))
        .hasMessageContaining("division by zero"); // false: that is not the head it expects
  }

  @Test
  void whatADatabaseAdministratorDoesIsFoundAndPlaced() throws SQLException {
    sql("owner", "ALTER TABLE ledger.entry DISABLE TRIGGER ALL");
    sql("owner", "DELETE FROM ledger.entry WHERE ledger = ? AND sequence = 1");
    sql(
        "owner",
        "UPDATE ledger.entry SET leaf = replace(convert_from(leaf, 'UTF8'), 'anna', 'bert')::bytea"
            + " WHERE ledger = ? AND sequence = 2");
    sql("owner", "ALTER TABLE ledger.entry ENABLE TRIGGER ALL");
    try (Ledger ledger = place.open()) {
      assertThat(place.fsck(ledger))
          .extracting(Fault::toString)
          .containsExactly("the table ledger.entry: entry 1: it is missing.");
      assertThatThrownBy(() -> ledger.history().prove(2))
          .isInstanceOf(LedgerException.Damaged.class);
    }
  }

  @Test
  void aRestoredBackupIsRefused() throws SQLException {
    sql("owner", "ALTER TABLE ledger.entry DISABLE TRIGGER ALL");
    sql("owner", "CREATE TABLE backup AS SELECT * FROM ledger.head WHERE ledger = ?");
    try (Ledger ledger = place.open()) {
      var _ = ledger.append(Desk.note("after the backup"));
    }
    sql("owner", "DELETE FROM ledger.entry WHERE ledger = ? AND sequence = 4");
    sql(
        "owner",
        "UPDATE ledger.head h SET note = b.note, size = b.size FROM backup b"
            + " WHERE h.ledger = b.ledger");
    sql("owner", "DROP TABLE backup");
    sql("owner", "ALTER TABLE ledger.entry ENABLE TRIGGER ALL");

    assertThatThrownBy(place::open)
        .isInstanceOf(LedgerException.Forked.class)
        .hasMessageContaining("The entries end at 4, but the last head was signed over 5");
  }

  @Test
  void onlyOneProcessWrites() throws IOException {
    try (Ledger ledger = place.open()) {
      assertThatThrownBy(() -> at(folder).open()).isInstanceOf(LedgerException.InUse.class);
      assertThat(ledger.append(Desk.note("unharmed")).sequence()).isEqualTo(4);
    }
    Path old = Files.createDirectories(folder.resolve("elsewhere"));
    Files.copy(folder.resolve("head"), old.resolve("head"), StandardCopyOption.REPLACE_EXISTING);
    place.open().close();
  }

  @Test
  void anErasedPayloadIsGoneAndProofsHold() throws SQLException {
    try (Ledger ledger = place.open()) {
      var _ = ledger.erase(List.of(2L), "bert", "asked by the person");

      assertThat(ledger.history().entry(2).opening()).isEmpty();
      assertThat(place.fsck(ledger)).isEmpty();
    }
    assertThatThrownBy(
            () ->
                sql(
                    "app",
                    "SELECT 1 / count(*) FROM ledger.salt WHERE ledger = ? AND sequence = 2"))
        .hasMessageContaining("division by zero");
  }

  @Test
  void aCrashOfTheDatabaseLosesNothingAcknowledged() throws IOException {
    Ledger ledger = place.open();
    Receipt last = ledger.append(Desk.note("acknowledged"));
    postgres.crash();

    assertThatThrownBy(() -> ledger.append(Desk.note("to nobody")))
        .isInstanceOf(LedgerException.Stopped.class);
    ledger.close();
    try (Ledger again = place.open()) {
      assertThat(again.history().entry(last.sequence()).leaf()).isEqualTo(last.leaf());
      assertThat(again.append(Desk.note("goes on")).sequence()).isGreaterThan(last.sequence());
      assertThat(place.fsck(again)).isEmpty();
    }
  }
}
