package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Opening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may stand behind a notice, who is here, and times without a zone, over HTTP.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticeApprovalTest {
  private static final Pattern LINK = Pattern.compile("<code>(http[^<]*/sign-in/invited[^<]*)<");

  @TempDir static Path data;
  private static Desk desk;
  private static Visitor ada;
  private static Visitor ben;
  private static String incident;
  private static String duty;

  @BeforeAll
  static void anIncident() throws Exception {
    desk = Desk.open(SharedPostgres.settings(data, List.of("true")));
    ada = Visitor.setUp(desk);
    Person lead = desk.context().getBean(People.class).all().getFirst();
    incident =
        "/incidents/"
            + desk.context()
                .getBean(Incidents.class)
                .open(new Opening("Harbour Lamps", "", "odd orders", null, false), lead);
    duty = incident + "/report/duties/NL.GDPR33";
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static void write(Visitor author) throws Exception {
    int fields = author.get(duty + "/notice").text().split("name=\"text\"", -1).length - 1;
    List<String> form = new ArrayList<>();
    IntStream.range(0, fields).forEach(at -> form.addAll(List.of("text", "line " + at)));
    author.post(duty + "/notice", form.toArray(String[]::new));
  }

  @Test
  @Order(1)
  void anAuthorWhoIsAloneNeedsAPasskey() throws Exception {
    write(ada);
    String alone = ada.post(duty + "/approve", "version", "1").location();
    assertThat(alone).endsWith("/approve-alone");
    assertThat(ada.get(duty + "/approve-alone").text()).contains("an hour to think it over");
    var asked =
        ada.post(duty + "/approve-alone", "version", "1", "reason", "night", "typed", "NL.GDPR33");
    assertThat(asked.text()).contains("Show a passkey");
    assertThat(ada.get(duty).text()).contains("not approved");
  }

  @Test
  @Order(2)
  void withAPasskeyAndAnHourTheyApproveAlone() throws Exception {
    JdbcClient database = desk.context().getBean(JdbcClient.class);
    database.sql("update session set passkey = now()").update();
    ada.get(duty + "/approve-alone");
    String approval =
        ada.post(duty + "/approve-alone", "version", "1", "reason", "night", "typed", "NL.GDPR33")
            .location();
    ada.get(approval);
    assertThat(ada.post(approval + "/carry-out").text()).contains("It is too early");
    database.sql("update approval set ripe = now() - interval '1 minute'").update();
    ada.post(approval + "/carry-out");
    assertThat(ada.get(duty).text()).contains("approved by <bdi>Ada</bdi>");
  }

  @Test
  @Order(3)
  void whereSomebodyElseMayTheAuthorMayNot() throws Exception {
    ada.get("/people");
    var page = ada.post("/people", "name", "Ben", "email", "ben@store.example", "role", "LEGAL");
    ben = Visitor.invited(desk, page.find(LINK));
    write(ada);
    assertThat(ada.get(duty).text()).contains("somebody else has to approve it");
    var refused = ada.post(duty + "/approve", "version", "2");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Somebody else has to stand behind them");
    ben.get(duty);
    ben.post(duty + "/approve", "version", "2");
    assertThat(ben.get(duty).text()).contains("approved by <bdi>Ben</bdi>");
  }

  @Test
  @Order(4)
  void anOldVersionIsNotApprovedAnyMore() throws Exception {
    write(ben);
    write(ben);
    assertThat(ada.get(duty).text()).contains("Approve version 4");
    assertThat(ada.post(duty + "/approve", "version", "3").text()).contains("A newer version");
  }

  @Test
  @Order(5)
  void whoHasTheOverviewOpenIsHere() throws Exception {
    assertThat(ada.get(incident).text()).doesNotContain("Here now");
    ben.get(incident + "/here");
    String seen = ada.get(incident).text();
    for (int tries = 0; tries < 20 && !seen.contains("Here now"); tries++) {
      TimeUnit.MILLISECONDS.sleep(100);
      seen = ada.get(incident).text();
    }
    assertThat(seen).contains("Here now: <bdi>Ben</bdi>");
  }

  @Test
  @Order(6)
  void aTimeWithoutAZoneIsRefusedWhereNoScriptRuns() throws Exception {
    assertThat(ada.get(incident + "/moments").text()).doesNotContain("value=\"UTC\"");
    var refused = ada.post(incident + "/moments", "kind", "DISCOVERY", "at", "2026-03-01T12:00");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Say in which time zone that is");
  }
}
