package org.evenkeel.forensics.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

class JournalFormatTest {
  private final Reads journal = Reads.by("journal", LogFormats.known());

  @Test
  void aSignInIsReadAsSyslogWouldHaveIt() {
    Event event =
        journal.event(
            """
            {"MESSAGE":"Accepted password for anna from 203.0.113.9 port 50022 ssh2","_PID":"812","SYSLOG_IDENTIFIER":"sshd","_HOSTNAME":"shop","PRIORITY":"6","__REALTIME_TIMESTAMP":"1767225600000001"}
            """);

    assertThat(Reads.time(event)).isEqualTo("2026-01-01T00:00:00.000001Z");
    assertThat(event.kind()).isEqualTo(Kind.SSH);
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "LOGIN_OK")
        .containsEntry(Field.USER, "anna")
        .containsEntry(Field.CLIENT_IP, "203.0.113.9")
        .containsEntry(Field.AUTH_METHOD, "password")
        .containsEntry(Field.SERVER_NAME, "shop")
        .containsEntry(Field.PID, "812");
  }

  @Test
  void aMessageThatIsNoTextStandsThereAsNumbers() {
    Event event =
        journal.event(
            """
            {"__REALTIME_TIMESTAMP":"1767225600000000","SYSLOG_IDENTIFIER":"sshd","MESSAGE":[73,110,118,97,108,105,100,32,117,115,101,114,32,97,255,10,98,32,102,114,111,109,32,50,48,51,46,48,46,49,49,51,46,57,32,112,111,114,116,32,53,48]}
            """);

    assertThat(event.fields())
        .containsEntry(Field.USER, "a\ufffd b")
        .containsEntry(Field.CLIENT_IP, "203.0.113.9");
  }

  @Test
  void aRequestThatAServiceWroteIsARequest() {
    Event event =
        journal.event(
            """
            {"__REALTIME_TIMESTAMP":"1767225801000000","_COMM":"caddy","MESSAGE":"{\\"ts\\":1767225801.5,\\"logger\\":\\"http.log.access\\",\\"request\\":{\\"remote_ip\\":\\"198.51.100.7\\",\\"method\\":\\"GET\\",\\"uri\\":\\"/x.php?cmd=id\\"},\\"status\\":200}"}
            """);

    assertThat(event.kind()).isEqualTo(Kind.WEB);
    assertThat(event.fields())
        .containsEntry(Field.PATH, "/x.php")
        .containsEntry(Field.CLIENT_IP, "198.51.100.7");
  }

  /// What a visitor typed as a name is no request, whatever it looks like.
  @Test
  void aProgramThatIsKnownIsReadAsThatAlone() {
    Event event =
        journal.event(
            """
            {"__REALTIME_TIMESTAMP":"1767225801000000","SYSLOG_IDENTIFIER":"sshd","MESSAGE":"203.0.113.7 - - [23/Nov/2026:08:00:56 +0100] \\"GET /a HTTP/1.1\\" 200 12"}
            """);

    assertThat(event.kind()).isEqualTo(Kind.SSH);
    assertThat(event.fields()).doesNotContainKey(Field.PATH);
  }

  @Test
  void whatIsNoEntryIsNotRead() {
    for (String line :
        List.of(
            "{\"MESSAGE\":\"a\",\"SYSLOG_IDENTIFIER\":\"sshd\"}\n",
            "{\"MESSAGE\":\"a\",\"__REALTIME_TIMESTAMP\":\"1767225801000000\"}\n",
            "{\"__REALTIME_TIMESTAMP\":\"now\",\"SYSLOG_IDENTIFIER\":\"sshd\",\"MESSAGE\":\"a\"}\n",
            "-- No entries --\n")) {
      assertThat(journal.events(line)).as(line).isEmpty();
    }
    assertThat(journal.readings()).containsOnly(Reading.UNREADABLE);
  }

  @Test
  void nothingThatIsWrittenIntoAnEntryThrows() {
    journal.survivesMeddling(
        """
        {"__REALTIME_TIMESTAMP":"1767225600000000","SYSLOG_IDENTIFIER":"sshd","_PID":"8","MESSAGE":[73,110,118]}
        """,
        "{}[]\",:\\nu 9\0");
  }
}
