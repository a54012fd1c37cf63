package org.evenkeel.forensics.format.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What PHP says over several lines, and by way of others.
class PhpMessagesTest {
  private static final String SENT =
      """
      2026/11/22 03:11:12 [error] 5#5: *1 FastCGI sent in stderr: "PHP message: PHP Warning:  a in /var/www/a.php on line 1
      PHP message: PHP Fatal error:  Uncaught Error: b in /var/www/b.php:2
      Stack trace:
      #0 {main}
        thrown in /var/www/b.php on line 2" while reading response header from upstream, client: 203.0.113.7, server: shop, request: "GET /x in /etc/y on line 3 HTTP/1.1"
      """;

  @Test
  void allThatPhpSentNginxIsReadAndLeadsToTheClient() {
    Reads reads = Reads.by("nginx-error", ErrorFormats.all());
    List<Event> events = reads.events(SENT);

    assertThat(events)
        .extracting(event -> event.textOrEmpty(Field.FILE))
        .containsExactly("/var/www/a.php", "/var/www/b.php", "/var/www/b.php");
    assertThat(events).allSatisfy(event -> assertThat(event.kind()).isEqualTo(Kind.PHP_ERROR));
    assertThat(events.getLast().fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.METHOD, "GET");
    assertThat(Reads.time(events.getLast())).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(reads.readings()).doesNotContain(Reading.UNREADABLE);
  }

  @Test
  void aMessageOfSeveralLinesIsToldWholeWhereItEnds() {
    List<Event> events =
        php(
            """
            [22-Nov-2026 03:11:12 UTC] PHP Warning:  query failed near 'union
            select 1' in /var/www/a.php(3) : eval()'d code on line 12
            """);

    assertThat(events).hasSize(2);
    assertThat(events.getLast().fields())
        .containsEntry(Field.FILE, "/var/www/a.php")
        .containsEntry(Field.SEVERITY, "Warning")
        .extractingByKey(Field.MESSAGE)
        .asString()
        .contains("'union\nselect 1'");
  }

  @Test
  void queriesThatWordPressLoggedAreReadLineByLine() {
    List<Event> events =
        php(
            """
            [22-Nov-2026 03:11:12 UTC] WordPress database error You have an error for query SELECT *
            FROM wp_posts WHERE 1 UNION SELECT user_pass
            FROM wp_users made by require
            """);

    assertThat(events).hasSize(3);
    assertThat(events).extracting(Reads::time).containsOnly("2026-11-22T03:11:12Z");
    assertThat(events.get(1).textOrEmpty(Field.MESSAGE)).contains("UNION SELECT");
  }

  @Test
  void whatAnAnswerOfTheManagerPassesOnIsOfTheScript() {
    List<Event> events =
        php(
            """
            [22-Nov-2026 03:11:12.5] WARNING: [pool www] child 12 said into stderr: "NOTICE: PHP message: PHP Warning:  x in /var/www/a.php on line 3"
            [22-Nov-2026 03:11:13] WARNING: [pool www] child 13 exited on signal 11 (SIGSEGV)
            """);

    assertThat(Reads.time(events.getFirst())).isEqualTo("2026-11-22T03:11:12.500Z");
    assertThat(events.getFirst().fields())
        .containsEntry(Field.PID, "12")
        .containsEntry(Field.SEVERITY, "Warning")
        .containsEntry(Field.FILE, "/var/www/a.php");
    assertThat(events.getLast().fields())
        .containsEntry(Field.PID, "13")
        .containsEntry(Field.SEVERITY, "WARNING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "php-error; [22-Nov-2026 03:11:12] WARNING: [pool www] child 12 said into stderr: \"sh: x\"",
        "php-error; [22-Nov-2026 03:11:12] WARNING: [pool a] child 1 said into stderr: \"NOTICE: PHP message: sh: x\"",
        "nginx-error; 2026/11/22 03:11:12 [error] 9#0: *1 FastCGI sent in stderr: \"PHP message: sh: x",
        "apache-error; [Sun Nov 22 03:11:12 2026] [proxy_fcgi:error] [pid 7] [client 192.0.2.7:1] AH01071: Got error 'PHP message: sh: x",
        "apache-error; [Sun Nov 22 03:11:12 2026] [cgi:error] [pid 7] [client 192.0.2.7:1] AH01215: sh: x",
        "apache-error; [Sun Nov 22 03:11:12 2026] [fcgid:warn] [pid 7] [client 192.0.2.7:1] mod_fcgid: stderr: sh: x",
        "apache-error; [Sun Nov 22 03:11:12 2026] [error] [client 192.0.2.7] FastCGI: server \"/fcgi\" stderr: PHP message: sh: x"
      })
  void whatServersPassOnIsToldInTheProgramsOwnWords(String format, String line) {
    Event event = Reads.by(format, ErrorFormats.all()).event(line + "\n");

    assertThat(event.textOrEmpty(Field.SAID)).isEqualTo("sh: x");
  }

  @Test
  void aSlowScriptIsToldByItsName() {
    Reads reads = Reads.by("php-error", ErrorFormats.all());
    Event event =
        reads.event(
            """
            [22-Nov-2026 03:11:12]  [pool www] pid 4711
            script_filename = /var/www/index.php
            [0x00007f06a1] mysqli_query() /var/www/db.php:12

            """);

    assertThat(event.fields())
        .containsEntry(Field.FILE, "/var/www/index.php")
        .containsEntry(Field.PID, "4711");
    assertThat(reads.readings()).doesNotContain(Reading.UNREADABLE);
  }

  @Test
  void tracesBehindATimeAreSilentToo() {
    List<Event> events =
        php(
            """
            [22-Nov-2026 03:11:12 UTC] PHP Notice:  x in /var/www/a.php on line 3
            [22-Nov-2026 03:11:12 UTC] PHP Stack trace:
            [22-Nov-2026 03:11:12 UTC] PHP   1. {main}() /var/www/a.php:0
            """);

    assertThat(events).hasSize(1);
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    Reads.by("nginx-error", ErrorFormats.all()).survivesMeddling(SENT, "\",:* #");
    Reads.by("php-error", ErrorFormats.all())
        .survivesMeddling(
            "[22-Nov-2026 03:11:12.5] WARNING: [pool www] child 12 said into stderr: \"PHP message:"
                + " x\"\n[22-Nov-2026 03:11:12] [pool w] pid 1\nscript_filename = /a",
            "[]:\" .");
  }

  private static List<Event> php(String log) {
    return Reads.by("php-error", ErrorFormats.all()).events(log);
  }
}
