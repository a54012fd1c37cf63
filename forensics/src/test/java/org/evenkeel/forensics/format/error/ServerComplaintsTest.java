package org.evenkeel.forensics.format.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

/// What Apache and nginx say about requests, and what clients cannot make them say.
class ServerComplaintsTest {
  private static final String TIME = "[Sun Nov 22 03:11:12.169510 2026] ";
  private static final String NGINX = "2026/11/22 03:11:12 [error] 5#5: *1 ";
  private static final String CLIENT = ", client: 203.0.113.7, server: shop, request: ";

  @Test
  void theClientStandsBehindTheSystemsError() {
    Event event =
        apache(
            """
            [core:error] [pid 9:tid 7] (13)Permission denied: [client 203.0.113.7:4711] AH00132: file permissions deny server access: /var/www/.env
            """);

    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.CLIENT_PORT, "4711")
        .containsEntry(Field.FILE, "/var/www/.env");
    assertThat(
            apache("[proxy:error] [pid 9] mod_proxy.c(7): (70007)The timeout: [client ::1] x")
                .fields())
        .containsEntry(Field.CLIENT_IP, "::1");
  }

  @Test
  void aClientInTheClientsOwnWordsIsNone() {
    Event event = apache("[core:error] [pid 9] AH00127: Cannot map GET /a: [client 6.6.6.6] b");

    assertThat(event.text(Field.CLIENT_IP)).isEmpty();
  }

  @Test
  void wrongPasswordsAndRefusalsAreToldApart() {
    String apache = "[auth_basic:error] [pid 9] [client 203.0.113.7:4711] ";

    assertThat(apache(apache + "AH01617: user o'x: authentication failure for \"/\": No").fields())
        .containsEntry(Field.ACTION, "LOGIN_FAILED")
        .containsEntry(Field.USER, "o'x");
    assertThat(apache(apache + "AH01618: user root not found: /admin/").fields())
        .containsEntry(Field.USER, "root");
    assertThat(apache(apache + "AH01630: client denied by server configuration: /a/.git").fields())
        .containsEntry(Field.ACTION, "BLOCKED")
        .containsEntry(Field.FILE, "/a/.git");
    assertThat(nginx("user \"a\": password mismatch" + CLIENT + "\"GET /a HTTP/1.1\"").fields())
        .containsEntry(Field.ACTION, "LOGIN_FAILED")
        .containsEntry(Field.USER, "a");
    assertThat(nginx("access forbidden by rule" + CLIENT + "\"GET /a HTTP/1.1\"").fields())
        .containsEntry(Field.ACTION, "BLOCKED");
  }

  @Test
  void nobodyPosesAsFirewallOrPhpByAskingForAFile() {
    String forged = "File does not exist: /var/www/ModSecurity: Access denied [id \"1\"]";
    String php =
        "open() \"/var/www/PHP message: PHP Fatal error: x in /a.php on line 3\" failed (2)";

    assertThat(apache("[core:error] [pid 9] [client ::1] " + forged).kind())
        .isEqualTo(Kind.WEB_ERROR);
    assertThat(nginx(php + CLIENT + "\"GET / HTTP/1.1\"").fields())
        .containsEntry(Field.FILE, "/var/www/PHP message: PHP Fatal error: x in /a.php on line 3");
  }

  @Test
  void aRequestWithQuotesIsReadToItsEnd() {
    Event event = nginx("x" + CLIENT + "\"GET /?q=\" union select HTTP/1.1\", host: \"shop\"");

    assertThat(event.fields())
        .containsEntry(Field.QUERY, "q=\" union select")
        .containsEntry(Field.HOST, "shop");
  }

  @Test
  void aFirewallInNginxTellsItsVerdictAndTheSite() {
    Event event =
        nginx(
            "[client 203.0.113.7] ModSecurity: Access denied with code 403 (phase 2). [file"
                + " \"/r.conf\"] [id \"942100\"] [msg \"SQL\"] [data \"a\\\"] [id \\\"1\\\"]\"]"
                + " [hostname \"10.0.0.1\"] [uri \"/a\"]"
                + CLIENT
                + "\"GET /a?b=1 HTTP/1.1\", host: \"shop.example\"");

    assertThat(event.kind()).isEqualTo(Kind.WAF);
    assertThat(event.status()).isEqualTo(403);
    assertThat(event.fields())
        .containsEntry(Field.CODE, "942100")
        .containsEntry(Field.HOST, "shop.example")
        .containsEntry(Field.QUERY, "b=1")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7");
  }

  @Test
  void commandsLeaveTheirTracesAmongErrors() {
    Reads reads = Reads.by("apache-error", ErrorFormats.all());

    assertThat(reads.event("sh: 1: nc: not found").fields()).containsEntry(Field.COMMAND, "nc");
    Event wget = reads.event("--2026-11-22 03:11:12--  http://198.51.100.9/x.sh");
    assertThat(wget.fields()).containsEntry(Field.COMMAND, "wget http://198.51.100.9/x.sh");
    assertThat(Reads.time(wget)).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(reads.events("Saving to: 'x.sh'")).isEmpty();
    assertThat(reads.readings()).endsWith(Reading.SILENT);
    assertThat(reads.event("2026-11-22 03:11:13 (1.2 MB/s) - ‘/tmp/x.sh’ saved [812/812]").fields())
        .containsEntry(Field.FILE, "/tmp/x.sh");
    assertThat(reads.events("Nothing that is known")).isEmpty();
    assertThat(reads.readings()).endsWith(Reading.UNREADABLE);
  }

  @Test
  void whatProgramsComplainOfTakesTheTimeOfTheMessageBefore() {
    Reads reads = Reads.by("apache-error", ErrorFormats.all());

    assertThat(reads.event("bash: no job control in this shell").timed()).isFalse();
    reads.event(TIME + "[core:error] [pid 9] [client ::1] File does not exist: /var/www/a");
    Event refused = reads.event("cat: /etc/shadow: Permission denied");
    assertThat(Reads.time(refused)).isEqualTo(Reads.time(apache("[core:error] [pid 9] x")));
    assertThat(refused.fields()).containsEntry(Field.PROCESS, "cat");
  }

  private static Event apache(String line) {
    return Reads.by("apache-error", ErrorFormats.all()).event(TIME + line.strip());
  }

  private static Event nginx(String line) {
    return Reads.by("nginx-error", ErrorFormats.all()).event(NGINX + line);
  }
}
