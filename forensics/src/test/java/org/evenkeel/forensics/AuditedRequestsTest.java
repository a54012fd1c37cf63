package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditedRequestsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String MARKED = "Message: Warning. [id \"942100\"] [msg \"SQL Injection\"]";
  private static final String DENIED =
      "Message: Access denied with code 403 (phase 2). [id \"942100\"] [msg \"SQL Injection\"]";
  private static final String ROW =
      "id=1&order=1+UNION+SELECT+1,concat(email,0x3a,passwd),3+FROM+ps_customer+LIMIT+%d,1--+-";

  @TempDir private Path folder;
  private int second;

  @Test
  void tablesReadByFormsThatTheGuardOnlyMarkedAreABreach() throws Exception {
    Investigation found = investigated("modsec_audit.log", rows(200, MARKED));

    assertThat(found.verdict()).isGreaterThanOrEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().unknown()).anyMatch(each -> each.contains("let pass unmarked"));
  }

  @Test
  void whatTheGuardStoppedIsAnAttempt() throws Exception {
    assertThat(investigated("modsec_audit.log", rows(403, DENIED)).verdict())
        .isEqualTo(Verdict.ATTEMPTS_ONLY);
    second = 0;
    assertThat(investigated("modsec_audit.log", rows(200, DENIED)).verdict())
        .isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void formsOfCustomersThatTheGuardMarkedAreNone() throws Exception {
    StringBuilder log = new StringBuilder();
    for (int customer = 0; customer < 60; customer++) {
      log.append(
          transaction(
              "198.51.100." + customer,
              "message=I+select+one+of+yours+from+time+to+time%2C+isn%27t+it%3F+--+Jo",
              200,
              1200 + customer,
              MARKED));
    }

    assertThat(investigated("modsec_audit.log", log.toString()).verdict())
        .isLessThan(Verdict.POSSIBLE);
  }

  @Test
  void theJsonFormIsJudgedToo() throws Exception {
    StringBuilder log = new StringBuilder();
    for (int row = 0; row < 40; row++) {
      log.append(
          String.format(
              Locale.ENGLISH,
              """
              {"transaction":{"client_ip":"203.0.113.7","time_stamp":"Sun Nov 22 03:00:%02d 2026",\
              "client_port":4711,"host_ip":"10.0.0.5","request":{"method":"POST",\
              "uri":"/module/wish/action","body":"%s"},"response":{"http_code":200,\
              "headers":{"Content-Length":"%d"}},"messages":[{"message":"SQL Injection",\
              "details":{"ruleId":"942100"}}]}}
              """,
              row,
              String.format(Locale.ENGLISH, ROW, row),
              1200 + row * 7 % 20));
    }

    assertThat(investigated("audit.json", log.toString()).verdict())
        .isGreaterThanOrEqualTo(Verdict.PROBABLE);
  }

  @Test
  void whereAnAccessLogTellsOfThatTimeNothingIsJudgedTwice() throws Exception {
    access("22/Nov/2026:03:%02d:00 +0000");
    Investigation found = investigated("modsec_audit.log", rows(200, MARKED));

    assertThat(found.verdict()).isLessThan(Verdict.POSSIBLE);
    assertThat(found.answer().unknown()).noneMatch(each -> each.contains("let pass unmarked"));
  }

  @Test
  void anAccessLogOfAnotherDayIsNoneOfThatTime() throws Exception {
    access("20/Nov/2026:03:%02d:00 +0000");

    assertThat(investigated("modsec_audit.log", rows(200, MARKED)).verdict())
        .isGreaterThanOrEqualTo(Verdict.PROBABLE);
  }

  private void access(String time) throws IOException {
    StringBuilder log = new StringBuilder();
    for (int minute = 0; minute < 60; minute++) {
      log.append("198.51.100.9 - - [")
          .append(String.format(Locale.ENGLISH, time, minute))
          .append("] \"GET /shop/item HTTP/1.1\" 200 4100 \"-\" \"Mozilla/5.0\"\n");
    }
    Files.writeString(folder.resolve("access.log"), log);
  }

  private String rows(int status, String message) {
    StringBuilder log = new StringBuilder();
    for (int row = 0; row < 40; row++) {
      String form = String.format(Locale.ENGLISH, ROW, row);
      log.append(transaction("203.0.113.7", form, status, 1200 + row * 7 % 20, message));
    }
    return log.toString();
  }

  private String transaction(String address, String form, int status, int length, String message) {
    second++;
    return String.format(
        Locale.ENGLISH,
        """
        --%1$08x-A--
        [22/Nov/2026:03:%2$02d:%3$02d.250000 +0000] Z%1$x %4$s 51234 10.0.0.5 443
        --%1$08x-B--
        POST /module/wish/action HTTP/1.1
        Host: shop.example
        User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
        --%1$08x-C--
        %5$s
        --%1$08x-F--
        HTTP/1.1 %6$d OK
        Content-Length: %7$d
        --%1$08x-H--
        %8$s
        --%1$08x-Z--
        """,
        second,
        second / 60,
        second % 60,
        address,
        form,
        status,
        length,
        message);
  }

  private Investigation investigated(String name, String audit)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve(name), audit);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(folder)), (stage, done, total) -> {});
  }
}
