package org.evenkeel.forensics.format.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

class SqlFormatsTest {
  private static final String GENERAL =
      "mysqld, Version: 8.0.36 (MySQL). started with:\n"
          + "Time                 Id Command    Argument\n"
          + "2026-11-22T03:11:12.123456Z\t   12 Connect\tshop@203.0.113.7 on store using TCP/IP\n"
          + "2026-11-22T03:11:12.223456Z\t   12 Query\tSELECT 1\n"
          + "UNION SELECT 2\n"
          + "2026-11-22T03:11:13.123456Z\t   13 Connect\tAccess denied for user 'root'@'198.51.100.9'"
          + " (using password: YES)\n"
          + "2026-11-22T03:11:14.123456Z\t   12 Quit\t\n";
  private static final String OLD =
      "161209  9:08:33\t    13 Query\tSHOW STATUS\n\t\t   13 Query\tSELECT 2\n";
  private static final String SLOW =
      """
      # Time: 190117 16:04:18
      # User@Host: root[root] @  [192.0.2.10]
      # Thread_id: 25844  Schema: blah  QC_hit: No
      # Query_time: 178.306017  Lock_time: 0.000000  Rows_sent: 0  Rows_examined: 53022772
      SET timestamp=1547741058;
      select sleep(2)
      AS foo;
      """;
  private static final String AUDITED =
      "20261122 03:11:12,shop,root,203.0.113.7,7,9,QUERY,store,'select \\'a,b\\'\\n',0";

  @Test
  void theGeneralLogRemembersWhoIsConnected() {
    Reads reads = Reads.by("mysql-general", SqlFormats.all());
    List<Event> events = reads.events(GENERAL);

    assertThat(events)
        .extracting(event -> event.textOrEmpty(Field.ACTION))
        .containsExactly("CONNECT", "QUERY", "QUERY", "LOGIN_FAILED", "DISCONNECT");
    assertThat(events.get(1).fields())
        .containsEntry(Field.USER, "shop")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.DATABASE, "store")
        .containsEntry(Field.STATEMENT, "SELECT 1");
    assertThat(events.get(2).fields()).containsEntry(Field.STATEMENT, "SELECT 1\nUNION SELECT 2");
    assertThat(events.get(3).fields()).containsEntry(Field.CLIENT_IP, "198.51.100.9");
    assertThat(reads.readings()).doesNotContain(Reading.UNREADABLE);
  }

  @Test
  void timesLeftOutAreThoseBefore() {
    List<Event> events = Reads.by("mysql-general", SqlFormats.all()).events(OLD);

    assertThat(events)
        .extracting(Reads::time)
        .containsExactly("2016-12-09T09:08:33Z", "2016-12-09T09:08:33Z");
  }

  @Test
  void aSlowQueryIsToldWhole() {
    Event event = Reads.by("mysql-slow", SqlFormats.all()).event(SLOW);

    assertThat(Reads.time(event)).isEqualTo("2019-01-17T16:04:18Z");
    assertThat(event.fields())
        .containsEntry(Field.USER, "root")
        .containsEntry(Field.CLIENT_IP, "192.0.2.10")
        .containsEntry(Field.DATABASE, "blah")
        .containsEntry(Field.PID, "25844")
        .containsEntry(Field.TIME_TAKEN, "178306")
        .containsEntry(Field.STATEMENT, "select sleep(2)\nAS foo;");
  }

  @Test
  void theServersErrorsTellCodesAndRefusals() {
    Reads reads = Reads.by("mysql-error", SqlFormats.all());

    assertThat(
            reads
                .event(
                    "2026-11-22T03:11:12.508Z 5 [Warning] [MY-010453] [Server] root has no password")
                .fields())
        .containsEntry(Field.CODE, "MY-010453")
        .containsEntry(Field.SEVERITY, "Warning")
        .containsEntry(Field.PID, "5")
        .containsEntry(Field.MESSAGE, "root has no password");
    assertThat(
            reads
                .event(
                    "161209 14:18:50 [Note] Access denied for user 'x'@'y'@'203.0.113.7' (using"
                        + " password: NO)")
                .fields())
        .containsEntry(Field.USER, "x'@'y")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.ACTION, "LOGIN_FAILED");
  }

  @Test
  void auditedStatementsLoseTheirEscapes() {
    Event event = Reads.by("mariadb-audit", SqlFormats.all()).event(AUDITED);

    assertThat(Reads.time(event)).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(event.fields())
        .containsEntry(Field.STATEMENT, "select 'a,b'\n")
        .containsEntry(Field.CODE, "0")
        .containsEntry(Field.DATABASE, "store");
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    Reads.by("mysql-general", SqlFormats.all()).survivesMeddling(GENERAL + OLD, "\t :-Z@'");
    Reads.by("mysql-slow", SqlFormats.all()).survivesMeddling(SLOW, "# :;[]@");
    Reads.by("mariadb-audit", SqlFormats.all()).survivesMeddling(AUDITED, "',\\ 0");
    Reads.by("mysql-error", SqlFormats.all())
        .survivesMeddling("161209 14:18:50 5 [Note] [M] Access denied for user 'x'@'y'", "[]' @");
  }
}
