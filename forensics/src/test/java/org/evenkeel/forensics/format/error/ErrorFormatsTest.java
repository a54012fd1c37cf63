package org.evenkeel.forensics.format.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

class ErrorFormatsTest {
  private static final String APACHE =
      """
      [Sun Nov 22 03:11:12.169510 2026] [core:error] [pid 15934:tid 7] [client 203.0.113.7:12345] AH00037: File does not exist: /var/www/x.php, referer: https://shop.example/
      """;
  private static final String NGINX =
      """
      2026/11/22 03:11:12 [error] 54053#0: *1 open() "/var/www/x" failed (2: No such file or directory), client: 203.0.113.7, server: shop, request: "GET /x?y=, client: 198.51.100.1, server: z HTTP/1.1", upstream: "fastcgi://unix:/run/php.sock:", host: "shop.example", referrer: "https://a.example/"
      """;
  private static final String PHP =
      """
      [22-Nov-2026 03:11:12 Europe/Berlin] PHP Fatal error:  Uncaught Error: x in /var/www/a.php:12
      Stack trace:
      #0 {main}
        thrown in /var/www/a.php on line 12
      [22-Nov-2026 03:11:13] NOTICE: fpm is running, pid 12
      """;

  @Test
  void apacheTellsClientModuleAndFile() {
    Event event = reads("apache-error").event(APACHE);

    assertThat(Reads.time(event)).isEqualTo("2026-11-22T03:11:12.169510Z");
    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.CLIENT_PORT, "12345")
        .containsEntry(Field.SEVERITY, "error")
        .containsEntry(Field.PID, "15934")
        .containsEntry(Field.CODE, "AH00037")
        .containsEntry(Field.FILE, "/var/www/x.php")
        .containsEntry(Field.REFERER, "https://shop.example/");
  }

  @Test
  void apachesOldLogAndSixthAddressesAreRead() {
    Reads reads = reads("apache-error");

    assertThat(reads.event("[Sun Nov 22 03:11:12 2026] [error] [client 203.0.113.7] x").fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7");
    assertThat(
            reads
                .event("[Sun Nov 22 03:11:12 2026] [php:error] [pid 3] [client 2001:db8::7] x")
                .fields())
        .containsEntry(Field.CLIENT_IP, "2001:db8::7");
    assertThat(
            reads
                .event("[Sun Nov 22 03:11:12 2026] [php:error] [pid 3] [client [2001:db8::7]:80] x")
                .fields())
        .containsEntry(Field.CLIENT_PORT, "80");
  }

  @Test
  void aFirewallsVerdictInAnErrorLogIsOneOfTheFirewall() {
    Event event =
        reads("apache-error")
            .event(
                "[Sun Nov 22 03:11:12.1 2026] [:error] [pid 3] [client 203.0.113.7:1] ModSecurity:"
                    + " Access denied with code 403 (phase 2). [file \"/r.conf\"] [id \"942100\"]"
                    + " [msg \"SQL\"] [severity \"CRITICAL\"] [hostname \"shop\"] [uri \"/a\"]");

    assertThat(event.kind()).isEqualTo(Kind.WAF);
    assertThat(event.fields())
        .containsEntry(Field.ACTION, "BLOCKED")
        .containsEntry(Field.CODE, "942100")
        .containsEntry(Field.SEVERITY, "CRITICAL")
        .containsEntry(Field.PATH, "/a");
  }

  @Test
  void nginxNamesTheClientBeforeTheClientsOwnWords() {
    Event event = reads("nginx-error").event(NGINX);

    assertThat(Reads.time(event)).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.METHOD, "GET")
        .containsEntry(Field.PATH, "/x")
        .containsEntry(Field.HOST, "shop.example")
        .containsEntry(Field.REFERER, "https://a.example/")
        .containsEntry(Field.UPSTREAM, "fastcgi://unix:/run/php.sock:");
  }

  @Test
  void whatPhpToldNginxIsOfPhp() {
    Event event =
        reads("nginx-error")
            .event(
                "2026/11/22 03:11:12 [error] 1#1: *5 FastCGI sent in stderr: \"PHP message: PHP"
                    + " Warning:  x in /var/www/a.php on line 3\" while reading response header from"
                    + " upstream, client: 203.0.113.7, server: shop, request: \"POST / HTTP/2.0\"");

    assertThat(event.kind()).isEqualTo(Kind.PHP_ERROR);
    assertThat(event.fields())
        .containsEntry(Field.FILE, "/var/www/a.php")
        .containsEntry(Field.METHOD, "POST");
  }

  @Test
  void phpTellsScriptsAndKeepsItsTracesSilent() {
    Reads reads = reads("php-error");
    var events = reads.events(PHP);

    assertThat(events).hasSize(2);
    assertThat(Reads.time(events.getFirst())).isEqualTo("2026-11-22T02:11:12Z");
    assertThat(events.getFirst().fields())
        .containsEntry(Field.FILE, "/var/www/a.php")
        .containsEntry(Field.SEVERITY, "Fatal error");
    assertThat(events.getLast().fields()).containsEntry(Field.SEVERITY, "NOTICE");
    assertThat(reads.readings()).doesNotContain(Reading.UNREADABLE);
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    reads("apache-error").survivesMeddling(APACHE, "[]:, \"");
    reads("nginx-error").survivesMeddling(NGINX, "[]:, \"#*");
    reads("php-error").survivesMeddling(PHP, "[]:, -.");
  }

  private static Reads reads(String name) {
    return Reads.by(name, ErrorFormats.all());
  }
}
