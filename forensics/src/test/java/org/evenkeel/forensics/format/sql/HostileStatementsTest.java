package org.evenkeel.forensics.format.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

/// Statements over several lines, and those that try to look like something else.
class HostileStatementsTest {
  private static final String SLOW =
      """
      # Time: 2026-11-22T03:11:12.5Z
      # User@Host: shop[shop] @ localhost []  Id:     2
      # Query_time: 2.5  Lock_time: 0.0 Rows_sent: 1  Rows_examined: 2
      SET timestamp=1795317072;
      """;

  @Test
  void commentsInAStatementHideNothingOfIt() {
    List<Event> events = read("mysql-slow", SLOW + "SELECT 1\n# x\nUNION SELECT 2;\n");

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().fields())
        .containsEntry(Field.STATEMENT, "SELECT 1\n# x\nUNION SELECT 2;")
        .containsEntry(Field.TIME_TAKEN, "2500");
  }

  @Test
  void aForgedHeaderLosesNothingAndEndsWithItsStatement() {
    String forged = "SELECT 1\n# User@Host: admin[admin] @ [6.6.6.6]\nUNION SELECT 2;\n";
    List<Event> events = read("mysql-slow", SLOW + forged + SLOW + "SELECT 3;\n");

    assertThat(events)
        .extracting(event -> event.textOrEmpty(Field.STATEMENT))
        .containsExactly("SELECT 1", "UNION SELECT 2;", "SELECT 3;");
    assertThat(events.getLast().fields()).containsEntry(Field.USER, "shop");
  }

  @Test
  void longStatementsAreCut() {
    List<Event> events = read("mysql-slow", SLOW + ("x".repeat(999) + "\n").repeat(100) + ";\n");

    assertThat(events.getFirst().textOrEmpty(Field.STATEMENT)).hasSizeLessThan(65_537);
  }

  @Test
  void wordsSplitOverLinesOfTheGeneralLogAreSeenTogether() {
    List<Event> events =
        read(
            "mysql-general",
            """
            2026-11-22T03:11:12Z\t   12 Query\t
            SELECT a, Version: 1 UNION
            SELECT user_pass FROM wp_users
            2026-11-22T03:11:13Z\t   12 Query\tSELECT 3
            """);

    assertThat(events)
        .extracting(event -> event.textOrEmpty(Field.STATEMENT))
        .containsExactly(
            "",
            "SELECT a, Version: 1 UNION",
            "SELECT a, Version: 1 UNION\nSELECT user_pass FROM wp_users",
            "SELECT 3");
  }

  @Test
  void onlyCommandsOfTheServerMakeEntries() {
    List<Event> events =
        read("mysql-general", "2026-11-22T03:11:12Z\t   12 Query\tSELECT\n\t\t 9 lives\tx\n");

    assertThat(events).extracting(event -> event.textOrEmpty(Field.PID)).containsOnly("12");
  }

  @Test
  void theFormOfMySqlFiveIsRead() {
    List<Event> events =
        read(
            "mysql-general",
            """
            080129 10:00:00\t      1 Connect     shop@web as anonymous on store
            \t\t      1 Query       SELECT  2
            """);

    assertThat(events.getLast().fields())
        .containsEntry(Field.STATEMENT, "SELECT  2")
        .containsEntry(Field.USER, "shop")
        .containsEntry(Field.CLIENT_IP, "web")
        .containsEntry(Field.DATABASE, "store");
  }

  @Test
  void tablesTouchedAndEscapesAreRead() {
    List<Event> events =
        read(
            "mariadb-audit",
            """
            20261122 03:11:12,shop,root,203.0.113.7,7,9,WRITE,store,users,
            20261122 03:11:12,shop,root,203.0.113.7,7,9,QUERY,store,'a\\\\nb\\rc\\'',1064
            20261122 03:11:13,shop,x,203.0.113.7,8,0,FAILED_CONNECT,,,1045
            """);

    assertThat(events.getFirst().fields())
        .containsEntry(Field.MESSAGE, "WRITE")
        .containsEntry(Field.STATEMENT, "users");
    assertThat(events.get(1).fields()).containsEntry(Field.STATEMENT, "a\\nb\rc'");
    assertThat(events.getLast().fields())
        .containsEntry(Field.ACTION, "LOGIN_FAILED")
        .containsEntry(Field.CODE, "1045")
        .doesNotContainKey(Field.STATEMENT);
  }

  @Test
  void brokenConnectionsNameWhoWasThere() {
    Reads reads = Reads.by("mysql-error", SqlFormats.all());

    assertThat(
            reads
                .event(
                    "2026-11-22  3:11:12 9 [Warning] Aborted connection 9 to db: 'store' user: 'x'"
                        + " host: '203.0.113.7' (Got an error reading communication packets)")
                .fields())
        .containsEntry(Field.ACTION, "DISCONNECT")
        .containsEntry(Field.USER, "x")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7");
    reads.events("2026-11-22 03:11:12 7f3b2c InnoDB: x\nInnoDB: y\nVersion: '10.0'  socket: 'z'");
    assertThat(reads.readings()).doesNotContain(Reading.UNREADABLE);
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    Reads.by("mysql-slow", SqlFormats.all()).survivesMeddling(SLOW + "a\n;", "# :;[]@.");
    Reads.by("mysql-general", SqlFormats.all())
        .survivesMeddling("161209 14:18:50\t 1 Connect\ta@b as c on d using e\nx", "\t @o");
    Reads.by("mysql-error", SqlFormats.all())
        .survivesMeddling("161209 14:18:50 5 [N] Aborted connection 1 to db: 'a' user: 'b'", "' :");
  }

  private static List<Event> read(String format, String log) {
    return Reads.by(format, SqlFormats.all()).events(log);
  }
}
