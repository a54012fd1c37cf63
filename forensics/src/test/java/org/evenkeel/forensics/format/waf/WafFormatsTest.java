package org.evenkeel.forensics.format.waf;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.evenkeel.forensics.format.json.JsonFormats;
import org.junit.jupiter.api.Test;

class WafFormatsTest {
  private static final String AUDIT =
      """
      --a1b2c3d4-A--
      [22/Nov/2026:03:11:12 +0100] VfKxyH8AAAEAAB 203.0.113.7 55492 10.0.0.1 443
      --a1b2c3d4-B--
      POST /login?x=1 HTTP/1.1
      Host: shop.example
      User-Agent: curl/8.5

      --a1b2c3d4-C--
      name=a'--
      --ffffffff-Z--
      pass=b
      --a1b2c3d4-F--
      HTTP/1.1 403 Forbidden
      --a1b2c3d4-H--
      Message: Access denied with code 403 (phase 2). [id "942100"] [msg "SQL"] [severity "CRITICAL"]
      Message: Warning. [id "949110"]
      Action: Intercepted (phase 2)
      --a1b2c3d4-Z--
      """;

  @Test
  void aTransactionStandsWhereItEnds() {
    Reads reads = Reads.by("modsecurity-audit", WafFormats.all());
    Event event = reads.event(AUDIT);

    assertThat(Reads.time(event)).isEqualTo("2026-11-22T02:11:12Z");
    assertThat(event.status()).isEqualTo(403);
    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.METHOD, "POST")
        .containsEntry(Field.QUERY, "x=1")
        .containsEntry(Field.HOST, "shop.example")
        .containsEntry(Field.USER_AGENT, "curl/8.5")
        .containsEntry(Field.CODE, "942100 949110")
        .containsEntry(Field.SEVERITY, "CRITICAL")
        .containsEntry(Field.ACTION, "BLOCKED");
    assertThat(event.line()).isEqualTo("--a1b2c3d4-Z--");
    assertThat(reads.readings()).doesNotContain(Reading.UNREADABLE);
  }

  @Test
  void aBoundaryForgedInABodyEndsNothing() {
    Event event = Reads.by("modsecurity-audit", WafFormats.all()).event(AUDIT);

    assertThat(event.fields()).containsEntry(Field.BODY, "name=a'--\n--ffffffff-Z--\npass=b");
  }

  @Test
  void aTransactionCutOffIsToldAndTakesNoOtherWithIt() {
    String whole = AUDIT.replace("a1b2c3d4", "99999999").replace("203.0.113.7", "203.0.113.8");
    String cut = AUDIT.substring(0, AUDIT.indexOf("Message: Warning"));
    Reads reads = Reads.by("modsecurity-audit", WafFormats.all());

    assertThat(reads.events(cut + whole + AUDIT))
        .extracting(event -> event.textOrEmpty(Field.CLIENT_IP))
        .containsExactly("203.0.113.7", "203.0.113.8", "203.0.113.7");
  }

  @Test
  void aTransactionForgedInABodyIsNone() {
    String forged = AUDIT.replace("a1b2c3d4", "ffffffff").replace("203.0.113.7", "6.6.6.6");
    String log = AUDIT.replace("name=a'--\n", "name=a'--\n" + forged);

    assertThat(Reads.by("modsecurity-audit", WafFormats.all()).event(log).fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7");
  }

  @Test
  void afterABodyWithoutEndOthersAreReadAgain() {
    String cut =
        AUDIT.substring(0, AUDIT.indexOf("--ffffffff")) + ("x".repeat(999) + "\n").repeat(1100);

    assertThat(
            Reads.by("modsecurity-audit", WafFormats.all())
                .events(cut + AUDIT.replace("a1b2", "9999")))
        .hasSize(2)
        .allSatisfy(event -> assertThat(event.textOrEmpty(Field.BODY)).hasSizeLessThan(65_537));
  }

  @Test
  void versionThreesMessagesAreRead() {
    Event event =
        Reads.by("modsecurity-audit", WafFormats.all())
            .event(
                """
                ---Zx3bQ9Ty---A--
                [22/Nov/2026:03:11:12 +0000] 160 203.0.113.7 60534 10.0.0.1 80
                ---Zx3bQ9Ty---B--
                GET /?a=1 HTTP/1.1
                ---Zx3bQ9Ty---H--
                ModSecurity: Access denied with code 403 (phase 2). [id "942100"] [severity "2"]
                ---Zx3bQ9Ty---Z--
                """);

    assertThat(event.fields())
        .containsEntry(Field.ACTION, "BLOCKED")
        .containsEntry(Field.CODE, "942100")
        .containsEntry(Field.SEVERITY, "2")
        .containsEntry(Field.SERVER_IP, "10.0.0.1");
  }

  @Test
  void bothVersionsOfJsonAreRead() {
    Reads reads = Reads.by("modsecurity-json", JsonFormats.all());
    Event third =
        reads.event(
            """
            {"transaction":{"client_ip":"203.0.113.7","time_stamp":"Sun Nov 22 03:11:12 2026","client_port":55492,"host_ip":"10.0.0.1","unique_id":"16","request":{"method":"GET","http_version":1.1,"uri":"/?q=1","headers":{"Host":"shop.example"}},"response":{"http_code":403},"messages":[{"message":"SQL Injection","details":{"ruleId":"942100","severity":"2"}}]}}
            """);
    Event second =
        reads.event(
            """
            {"transaction":{"time":"22/Nov/2026:03:11:12 +0000","remote_address":"203.0.113.7","remote_port":1,"local_address":"10.0.0.1"},"request":{"request_line":"GET /a HTTP/1.1","headers":{"User-Agent":"curl"}},"response":{"status":200},"audit_data":{"messages":["Warning. [id \\"920350\\"]"]}}
            """);

    assertThat(Reads.time(third)).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(third.fields())
        .containsEntry(Field.CODE, "942100")
        .containsEntry(Field.QUERY, "q=1")
        .containsEntry(Field.HOST, "shop.example");
    assertThat(second.fields())
        .containsEntry(Field.PATH, "/a")
        .containsEntry(Field.USER_AGENT, "curl");
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    Reads.by("modsecurity-audit", WafFormats.all()).survivesMeddling(AUDIT, "-AZ[]: \"");
  }
}
