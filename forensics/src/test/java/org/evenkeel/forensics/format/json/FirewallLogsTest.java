package org.evenkeel.forensics.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

class FirewallLogsTest {
  private static final String AWS =
      """
      {"timestamp":1795417256123,"formatVersion":1,"webaclId":"arn:aws:wafv2:x","terminatingRuleId":"SQLi","action":"%s","labels":[{"name":"Host","value":"no"}],"httpRequest":{"clientIp":"203.0.113.7","country":"DE","headers":%s,"uri":"/a","args":"b=1%%27","httpVersion":"HTTP/2.0","httpMethod":"GET","requestId":"1"},"responseCodeSent":403}
      """;
  private static final String HEADERS =
      """
      [{"name":"Host","value":"shop.example"},{"name":"User-Agent","value":"sql\\u006dap/1.8"},{"name":"referer","value":"https://a.example/"},{"name":"X-Forwarded-For","value":"192.0.2.1"},{"name":"Cookie","value":"a=b"}]\
      """;

  @Test
  void headersInAListAreRead() {
    Event event = aws("BLOCK", HEADERS);

    assertThat(event.kind()).isEqualTo(Kind.WAF);
    assertThat(Reads.time(event)).isEqualTo("2026-11-23T07:00:56.123Z");
    assertThat(event.status()).isEqualTo(403);
    assertThat(event.fields())
        .containsEntry(Field.HOST, "shop.example")
        .containsEntry(Field.USER_AGENT, "sqlmap/1.8")
        .containsEntry(Field.REFERER, "https://a.example/")
        .containsEntry(Field.FORWARDED_FOR, "192.0.2.1")
        .containsEntry(Field.COOKIE, "a=b")
        .containsEntry(Field.QUERY, "b=1%27")
        .containsEntry(Field.CODE, "SQLi");
  }

  @Test
  void whatWasStoppedIsBlocked() {
    for (String action : List.of("BLOCK", "CAPTCHA", "CHALLENGE")) {
      assertThat(aws(action, "[]").textOrEmpty(Field.ACTION)).as(action).isEqualTo("BLOCKED");
    }
    for (String action : List.of("ALLOW", "COUNT", "blocks", "")) {
      assertThat(aws(action, "[]").fields()).as(action).doesNotContainKey(Field.ACTION);
    }
  }

  @Test
  void aHeaderWithoutItsNameGoesNowhere() {
    Event event =
        aws(
            "BLOCK",
            """
            [{"name":"Host","value":"shop.example"},{"value":"other.example"},{"name":"Host"},{"name":"","value":"x"}]\
            """);

    assertThat(event.fields()).containsEntry(Field.HOST, "shop.example");
    assertThat(event.fields()).doesNotContainValue("other.example").doesNotContainValue("no");
  }

  @Test
  void cloudflareTellsWhatItStopped() {
    Event event =
        Reads.by("cloudflare", JsonFormats.all())
            .event(
                """
                {"ClientIP":"203.0.113.7","ClientRequestMethod":"GET","ClientRequestURI":"/a","SecurityAction":"managed_challenge","SecurityRuleID":"r1"}
                """);

    assertThat(event.fields())
        .containsEntry(Field.ACTION, "BLOCKED")
        .containsEntry(Field.CODE, "r1");
  }

  private static Event aws(String action, String headers) {
    return Reads.by("aws-waf", JsonFormats.all()).event(AWS.formatted(action, headers));
  }
}
