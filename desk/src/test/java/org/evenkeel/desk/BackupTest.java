package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenkeel.desk.access.Invitations;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.backup.Backup;
import org.evenkeel.desk.backup.BackupException;
import org.evenkeel.desk.backup.BackupRecord;
import org.evenkeel.desk.backup.DeskDatabase;
import org.evenkeel.desk.backup.Restore;
import org.evenkeel.desk.backup.RestoreDrill;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.hunt.EventFiles;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Opening;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.journal.DeskLedger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A backup of a desk that works meanwhile, and the way back from it.
class BackupTest {
  private static final String PASSPHRASE = "seven lamps in the harbour";
  private static final String LINE =
      "203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 12 \"-\" \"-\"\n";

  @TempDir static Path folder;
  private static Path backup;
  private static Backup.Kept kept;

  @BeforeAll
  static void aBackupOfARunningDesk() throws Exception {
    backup = folder.resolve("desk.age");
    Path data = folder.resolve("data");
    try (Desk desk = Desk.open(DeskSettings.in(data, 0, TestEngine.command()))) {
      var _ = Visitor.setUp(desk);
      Person ada = desk.context().getBean(People.class).all().getFirst();
      String incident =
          desk.context()
              .getBean(Incidents.class)
              .open(new Opening("Harbour Lamps", "", "tab\there\\and\nthere", null, false), ada);
      var content = new ByteArrayInputStream(LINE.getBytes(StandardCharsets.UTF_8));
      var piece =
          desk.part(EvidenceRoom.class).take(incident, "access.log", content, ada, "test").id();
      var _ = desk.part(Investigations.class).ask(incident, List.of(piece), ada);
      eventsAreReady(desk, incident);
      kept = new Backup(DeskDatabase.Place.in(data), Clock.systemUTC()).write(backup, PASSPHRASE);
      new BackupRecord(DeskDatabase.Place.in(data), Clock.systemUTC()).made(backup, kept);
      assertThat(journal(desk)).contains("backup.made");
    }
  }

  @Test
  void aRestoredDeskHasEverythingAndGoesOn() throws Exception {
    Path restored = folder.resolve("restored");
    Restore.Restored back = restore(restored).from(backup, PASSPHRASE);
    assertThat(back.rows()).isEqualTo(kept.rows());
    new BackupRecord(DeskDatabase.Place.in(restored), Clock.systemUTC()).restored(back);
    try (Desk desk = Desk.open(DeskSettings.in(restored, 0, List.of("true")))) {
      Person ada = desk.context().getBean(People.class).all().getFirst();
      Incidents incidents = desk.context().getBean(Incidents.class);
      Incident incident = incidents.seenBy(ada).getFirst();
      assertThat(incident.noticed()).isEqualTo("tab\there\\and\nthere");
      EvidenceRoom room = desk.context().getBean(EvidenceRoom.class);
      Piece piece = room.of(incident.id()).getFirst();
      assertThat(room.read(piece, ada.id(), "test").readAllBytes()).asString().isEqualTo(LINE);
      long before = desk.context().getBean(DeskLedger.class).ledger().history().size();
      var _ = incidents.open(new Opening("Second", "", "", null, false), ada);
      assertThat(incidents.seenBy(ada)).hasSize(2);
      assertThat(before).isPositive();
      assertThat(journal(desk)).contains("backup.restored");
    }
  }

  private static Restore restore(Path data) {
    return new Restore(DeskDatabase.Place.in(data));
  }

  private static void eventsAreReady(Desk desk, String incident) throws InterruptedException {
    for (int wait = 0; desk.part(EventFiles.class).of(incident).isEmpty() && wait < 300; wait++) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(desk.part(EventFiles.class).of(incident)).hasSize(1);
  }

  @Test
  void aRestoredDeskPreparesTheEventsAgain() throws Exception {
    Path restored = folder.resolve("searched");
    var _ = restore(restored).from(backup, PASSPHRASE);
    try (Desk desk = Desk.open(DeskSettings.in(restored, 0, TestEngine.command()))) {
      Person ada = desk.part(People.class).all().getFirst();
      String incident = desk.part(Incidents.class).seenBy(ada).getFirst().id();
      var wish = new Invitations.Wish("Ben", "ben@store.example", Role.LEAD, null, null);
      Visitor ben =
          Visitor.invited(desk, "?code=" + desk.part(Invitations.class).invite(wish, ada));
      String hunt = "/incidents/" + incident + "/hunt";
      assertThat(ben.get(hunt).text()).contains("Prepare the events");
      ben.post(hunt + "/prepare");
      eventsAreReady(desk, incident);
      assertThat(ben.get(hunt).text()).contains("GET");
    }
  }

  private static List<String> journal(Desk desk) {
    return desk.context()
        .getBean(JdbcClient.class)
        .sql("select kind from journal_entry order by number")
        .query((row, _) -> row.getString("kind"))
        .list();
  }

  @Test
  void theDrillProvesThatTheRestoreWorks() throws Exception {
    RestoreDrill.Report report = new RestoreDrill(folder, Clock.systemUTC()).of(backup, PASSPHRASE);
    assertThat(report.faults()).isEmpty();
    assertThat(report.pieces()).isEqualTo(1);
    assertThat(report.entries()).isGreaterThan(3);
  }

  @Test
  void anotherPassphraseOpensNothing() {
    assertThatThrownBy(() -> restore(folder.resolve("no")).from(backup, "wrong"))
        .isInstanceOf(BackupException.Locked.class)
        .hasMessageContaining("passphrase");
  }

  @Test
  void aChangedByteIsNoticed() throws Exception {
    byte[] bytes = Files.readAllBytes(backup);
    bytes[bytes.length - 100] ^= 1;
    Path changed = Files.write(folder.resolve("changed.age"), bytes);
    assertThatThrownBy(() -> restore(folder.resolve("bad")).from(changed, PASSPHRASE))
        .isInstanceOf(BackupException.class);
  }

  @Test
  void aMissingEndIsNoticed() throws Exception {
    byte[] bytes = Files.readAllBytes(backup);
    Path cut = folder.resolve("cut.age");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 16));
    assertThatThrownBy(() -> restore(folder.resolve("cut")).from(cut, PASSPHRASE))
        .isInstanceOf(BackupException.class);
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws Exception {
    Path full = Files.createDirectories(folder.resolve("full"));
    Files.writeString(full.resolve("mine"), "x");
    assertThatThrownBy(() -> restore(full).from(backup, PASSPHRASE))
        .hasMessageContaining("not empty");
  }

  @Test
  void whatFailsLeavesNothingBehindThatIsInTheWayOfTheNextTry() throws Exception {
    byte[] bytes = Files.readAllBytes(backup);
    Path cut = folder.resolve("short.age");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Path data = folder.resolve("second-try");
    assertThatThrownBy(() -> restore(data).from(cut, PASSPHRASE)).isInstanceOf(Exception.class);
    assertThat(data).isEmptyDirectory();
    assertThat(restore(data).from(backup, PASSPHRASE).rows()).isEqualTo(kept.rows());
  }

  @Test
  void aDamagedHeaderIsToldAsSuch() throws Exception {
    String text = Files.readString(backup, StandardCharsets.ISO_8859_1);
    List<String> damaged =
        List.of(
            text.replaceFirst(" 17\n", " x7\n"),
            text.replaceFirst(" 17\n", " -7\n"),
            text.replaceFirst(" 17\n", " 30\n"),
            text.replaceFirst("---.*\n", "-\n"),
            text.replaceFirst("scrypt .", "scrypt !"));
    for (String each : damaged) {
      Path file = folder.resolve("damaged.age");
      Files.writeString(file, each, StandardCharsets.ISO_8859_1);
      assertThatThrownBy(() -> restore(folder.resolve("damaged")).from(file, PASSPHRASE))
          .isInstanceOf(BackupException.class);
    }
  }

  @Test
  void aDeskWithSomebodysOwnDatabaseIsKeptAndRestoredToo() throws Exception {
    Path data = folder.resolve("own");
    var settings = SharedPostgres.settings(data, List.of("true"));
    Path file = folder.resolve("own.age");
    try (Desk desk = Desk.open(settings)) {
      var _ = Visitor.setUp(desk);
      assertThat(new Backup(place(settings), Clock.systemUTC()).write(file, PASSPHRASE).rows())
          .isPositive();
    }
    var empty = SharedPostgres.settings(folder.resolve("own-again"), List.of("true"));
    var _ = new Restore(place(empty)).from(file, PASSPHRASE);
    try (Desk desk = Desk.open(empty)) {
      assertThat(desk.context().getBean(People.class).all()).hasSize(1);
    }
    var full = new DeskDatabase.Place(folder.resolve("own-third"), place(settings).own());
    assertThatThrownBy(() -> new Restore(full).from(file, PASSPHRASE))
        .hasMessageContaining("a desk in this database already");
  }

  private static DeskDatabase.Place place(DeskSettings settings) {
    return new DeskDatabase.Place(
        settings.data(),
        settings
            .database()
            .map(own -> new DeskDatabase.Access(own.url(), own.user(), own.password())));
  }
}
