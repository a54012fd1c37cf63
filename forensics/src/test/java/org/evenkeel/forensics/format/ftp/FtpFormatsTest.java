package org.evenkeel.forensics.format.ftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

class FtpFormatsTest {
  private static final Setting SETTING = Setting.utc(Instant.parse("2026-11-24T00:00:00Z"));

  @Test
  void vsftpdTellsWhoPutWhatWhere() {
    Event event =
        read(
            "vsftpd",
            "Sun Nov 22 03:11:14 2026 [pid 4713] [shop] OK UPLOAD: Client \"::ffff:203.0.113.7\","
                + " \"/htdocs/a \"b\".php\", 1044 bytes, 12.30Kbyte/sec");

    assertThat(event.kind()).isEqualTo(Kind.FTP);
    assertThat(event.time()).isEqualTo(Instant.parse("2026-11-22T03:11:14Z").toEpochMilli() * 1000);
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "UPLOAD")
        .containsEntry(Field.USER, "shop")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.FILE, "/htdocs/a \"b\".php")
        .containsEntry(Field.BYTES_RECEIVED, "1044");
  }

  @Test
  void vsftpdTellsOfAWrongPassword() {
    Event event =
        read(
            "vsftpd",
            "Sun Nov 22 03:11:10 2026 [pid 4711] [admin] FAIL LOGIN: Client \"203.0.113.7\"");

    assertThat(event.fields())
        .containsEntry(Field.ACTION, "LOGIN_FAILED")
        .containsEntry(Field.USER, "admin");
  }

  @Test
  void xferlogBearsBlanksInNames() {
    Event event =
        read(
            "xferlog",
            "Thu Sep  2 09:52:00 2004 1 192.0.2.10 896242 /home/my file.tgz b _ o r shop ftp 0 * c");

    assertThat(event.time()).isEqualTo(Instant.parse("2004-09-02T09:52:00Z").toEpochMilli() * 1000);
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "DOWNLOAD")
        .containsEntry(Field.FILE, "/home/my file.tgz")
        .containsEntry(Field.USER, "shop")
        .containsEntry(Field.BYTES_SENT, "896242");
  }

  @Test
  void proftpdTellsWhoWasRefused() {
    Event event =
        read(
            "proftpd",
            "2026-11-22 03:11:12,123 shop proftpd[4711] shop (203.0.113.7[203.0.113.7]): USER admin"
                + " (Login failed): Incorrect password");

    assertThat(event.fields())
        .containsEntry(Field.ACTION, "LOGIN_FAILED")
        .containsEntry(Field.USER, "admin")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7");
  }

  @Test
  void transfersWrittenLikeRequestsAreTransfers() {
    Event event =
        read(
            "ftp-clf",
            "203.0.113.7 UNKNOWN shop [22/Nov/2026:03:11:12 +0000] \"STOR a b.php\" 226 1044");

    assertThat(event.kind()).isEqualTo(Kind.FTP);
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "UPLOAD")
        .containsEntry(Field.FILE, "a b.php")
        .containsEntry(Field.USER, "shop")
        .doesNotContainKey(Field.METHOD);
  }

  @Test
  void webRequestsAreNoTransfers() {
    String line = "203.0.113.7 - anna [22/Nov/2026:03:11:12 +0000] \"GET / HTTP/1.1\" 200 5";

    for (Format format : FtpFormats.all()) {
      assertThat(format.reader(SETTING).read(row(line))).isEqualTo(Reading.UNREADABLE);
    }
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    String line =
        "Sun Nov 22 03:11:14 2026 [pid 4713] [s] OK UPLOAD: Client \"::1\", \"/a.php\", 1 bytes, 2";
    Random random = new Random(3);
    for (int round = 0; round < 10_000; round++) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 4; change++) {
        bytes[random.nextInt(bytes.length)] =
            (byte) (random.nextInt(3) == 0 ? ' ' : random.nextInt());
      }
      Row row = new Row();
      row.start(bytes, 0, bytes.length - random.nextInt(60));
      FtpFormats.all().forEach(format -> assertThat(format.reader(SETTING).read(row)).isNotNull());
    }
  }

  private static Event read(String name, String line) {
    Format format =
        FtpFormats.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    Row row = row(line);
    assertThat(format.reader(SETTING).read(row)).as(line).isEqualTo(Reading.EVENT);
    return Event.of(row, text -> text);
  }

  private static Row row(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    return row;
  }
}
