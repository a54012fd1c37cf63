package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.evenkeel.desk.access.OutsideWayBack;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changing what one signs in with, and coming back when it is lost.
class WaysInTest {
  private static final String FRESH = "quite another four words";
  private static final Pattern INVITED = Pattern.compile("<code>(http[^<]*/sign-in/invited[^<]*)<");
  private static final Pattern BACK = Pattern.compile("<code>http[^<]*(/sign-in/back[^<]*)<");
  private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]+)\"");
  private static final Pattern SECRET = Pattern.compile("<code class=\"secret[^>]*>([^<]+)<");
  private static final Pattern CODE = Pattern.compile("<li><code>([^<]+)<");

  @TempDir static Path data;
  private static Desk desk;
  private static Visitor lead;
  private static int invited;

  @BeforeAll
  static void aDeskWithALead() throws Exception {
    desk = Desk.open(SharedPostgres.settings(data, List.of("true")));
    lead = Visitor.setUp(desk);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /// Somebody with an account and a browser.
  private record Someone(Visitor browser, String email) {
    private Person person() {
      return desk.part(People.class).all().stream()
          .filter(each -> each.email().equals(email))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Someone someone() throws Exception {
    invited++;
    String email = "helper" + invited + "@store.example";
    lead.get("/people");
    var page = lead.post("/people", "name", "Helper", "email", email, "role", "RESPONDER");
    return new Someone(Visitor.invited(desk, page.find(INVITED)), email);
  }

  /// A further browser, in which the password was given; the answer says where it leads.
  private static String enter(Visitor browser, String email, String password) throws Exception {
    browser.get("/sign-in");
    return browser.post("/sign-in", "email", email, "password", password).location();
  }

  private static List<String> journal(Person person) {
    return desk.part(JdbcClient.class)
        .sql("select kind from journal_entry where facts ->> 'person' = ? order by number")
        .param(person.id())
        .query((row, _) -> row.getString("kind"))
        .list();
  }

  @Test
  void anotherPasswordEndsTheOtherSessions() throws Exception {
    Someone helper = someone();
    Visitor thief = new Visitor(desk.address());
    assertThat(enter(thief, helper.email(), Somebody.PASSWORD)).endsWith("/sign-in/code");
    helper.browser().get("/account/password");
    var weak = helper.browser().post("/account/password", "password", "short");
    assertThat(weak.status()).isEqualTo(422);
    assertThat(weak.text()).contains("at least 15 letters");
    var changed = helper.browser().post("/account/password", "password", FRESH);
    assertThat(changed.location()).endsWith("/account");
    assertThat(helper.browser().get("/account").status()).isEqualTo(200);
    assertThat(thief.get("/sign-in/code").location()).endsWith("/sign-in");
    Visitor again = new Visitor(desk.address());
    assertThat(enter(again, helper.email(), Somebody.PASSWORD)).isEmpty();
    assertThat(enter(again, helper.email(), FRESH)).endsWith("/sign-in/code");
    assertThat(journal(helper.person())).contains("password.changed");
  }

  @Test
  void aNewPhoneTakesTheOldOnesPlace() throws Exception {
    Someone helper = someone();
    var app = helper.browser().get("/account/app");
    String secret = app.find(SECRET);
    var wrong = helper.browser().post("/account/app", "sealed", app.find(SEALED), "code", "000000");
    assertThat(wrong.status()).isEqualTo(422);
    var foreign = helper.browser().post("/account/app", "sealed", "AAAA", "code", "000000");
    assertThat(foreign.text()).contains("another page");
    var codes =
        helper
            .browser()
            .post("/account/app", "sealed", app.find(SEALED), "code", Somebody.code(secret));
    String recovery = codes.find(CODE);
    Visitor again = new Visitor(desk.address());
    enter(again, helper.email(), Somebody.PASSWORD);
    again.get("/sign-in/code");
    assertThat(again.post("/sign-in/code", "code", recovery).location()).endsWith("/");
    assertThat(again.get("/account").text()).contains("9 of them still work");
  }

  @Test
  void newRecoveryCodesReplaceTheOldOnes() throws Exception {
    Someone helper = someone();
    helper.browser().get("/account");
    String before = helper.browser().post("/account/recovery-codes").find(CODE);
    String after = helper.browser().post("/account/recovery-codes").find(CODE);
    Visitor again = new Visitor(desk.address());
    enter(again, helper.email(), Somebody.PASSWORD);
    again.get("/sign-in/code");
    assertThat(again.post("/sign-in/code", "code", before).status()).isEqualTo(422);
    assertThat(again.post("/sign-in/code", "code", after).location()).endsWith("/");
  }

  @Test
  void whoLostEverythingIsLetInAnewByALead() throws Exception {
    Someone helper = someone();
    lead.get("/people/" + helper.person().id() + "/way-back");
    String path = "/people/" + helper.person().id() + "/way-back";
    assertThat(lead.post(path, "reason", " ").status()).isEqualTo(422);
    String link = lead.post(path, "reason", "lost the phone; called back").find(BACK);
    assertThat(helper.browser().get("/account").status()).isEqualTo(200);
    Visitor back = comeBack(link);
    assertThat(back.get("/account").text()).contains("Helper");
    assertThat(helper.browser().get("/account").location()).contains("/sign-in");
    assertThat(new Visitor(desk.address()).get(link).text()).contains("This link does not work");
    Visitor again = new Visitor(desk.address());
    assertThat(enter(again, helper.email(), Somebody.PASSWORD)).isEmpty();
    assertThat(journal(helper.person())).contains("way-back.made", "way-back.used");
  }

  private static Visitor comeBack(String link) throws Exception {
    Visitor back = new Visitor(desk.address());
    assertThat(back.get(link).text()).contains("Welcome back");
    String code = link.substring(link.indexOf("code=") + "code=".length());
    assertThat(back.post("/sign-in/back", "code", code, "password", "short").status())
        .isEqualTo(422);
    var entered = back.post("/sign-in/back", "code", code, "password", FRESH);
    assertThat(entered.location()).endsWith("/sign-in/app");
    back.setUpApp();
    return back;
  }

  @Test
  void aClosedAccountHasNoWayBack() throws Exception {
    Someone helper = someone();
    lead.get("/people/" + helper.person().id() + "/way-back");
    String path = "/people/" + helper.person().id();
    String link = lead.post(path + "/way-back", "reason", "lost the phone").find(BACK);
    lead.post(path + "/disable", "reason", "left the shop");
    assertThat(new Visitor(desk.address()).get(link).text()).contains("This link does not work");
    assertThat(lead.post(path + "/way-back", "reason", "again").text()).contains("is closed");
  }

  @Test
  void theMachineLetsALeadInAnew() throws Exception {
    try (Connection database = desk.part(DataSource.class).getConnection()) {
      String link = OutsideWayBack.make(database, " ADA@store.example", Clock.systemUTC());
      assertThat(new Visitor(desk.address()).get(link).text()).contains("Welcome back", "Ada");
      assertThatThrownBy(
              () -> OutsideWayBack.make(database, "nobody@store.example", Clock.systemUTC()))
          .isInstanceOf(Refused.class);
    }
    List<String> kinds = new ArrayList<>();
    desk.part(People.class).all().forEach(person -> kinds.addAll(journal(person)));
    assertThat(kinds).contains("way-back.made");
  }
}
