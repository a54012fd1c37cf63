package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.desk.access.Invitations;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Dangerous acts on accounts: by two leads, and by one who is alone.
class ApprovalTest {
  private static final Pattern APPROVAL = Pattern.compile("action=\"(/approvals/[^/]+)/stop\"");

  @TempDir static Path data;
  private static Desk desk;
  private static JdbcClient database;
  private static Visitor ada;
  private static Visitor ben;
  private static String cas;

  @BeforeAll
  static void twoLeadsAndAResponder() throws Exception {
    desk = Desk.open(SharedPostgres.settings(data, List.of("true")));
    database = desk.context().getBean(JdbcClient.class);
    ada = Visitor.setUp(desk);
    ben = invited("Ben", Role.LEAD);
    var _ = invited("Cas", Role.RESPONDER);
    cas = id("Cas");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void everybodyIsAsAtFirst() {
    database.sql("update person set disabled = null").update();
    database.sql("update person set role = 'RESPONDER' where id = ?").param(cas).update();
    database.sql("update session set code = now(), passkey = null").update();
  }

  private static Visitor invited(String name, Role role) throws Exception {
    var wish = new Invitations.Wish(name, name + "@store.example", role, null, null);
    String secret = desk.context().getBean(Invitations.class).invite(wish, person("Ada"));
    return Visitor.invited(desk, "?code=" + secret);
  }

  private static Person person(String name) {
    return desk.context().getBean(People.class).all().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String id(String name) {
    return person(name).id();
  }

  /// Ada asks that Cas becomes a lead; the address of what she gets.
  private static String asked() throws Exception {
    ada.get("/people/" + cas + "/role");
    var answer =
        ada.post("/people/" + cas + "/role", "role", "LEAD", "reason", "Ada goes on leave");
    return ada.get(answer.location()).find(APPROVAL);
  }

  private static void onlyAdaLeads() {
    database.sql("update person set disabled = now() where name = 'Ben'").update();
  }

  private static List<String> journal(String approval) {
    String id = approval.substring("/approvals/".length());
    return database
        .sql("select kind from journal_entry where facts ->> 'approval' = ? order by number")
        .param(id)
        .query(String.class)
        .list();
  }

  @Test
  void anotherLeadApprovesWhatOneAskedFor() throws Exception {
    String approval = asked();
    assertThat(person("Cas").role()).isEqualTo(Role.RESPONDER);
    ben.get(approval);
    ben.post(approval + "/approve");
    assertThat(person("Cas").role()).isEqualTo(Role.LEAD);
    assertThat(journal(approval)).containsExactly("approval.asked", "approval.approved");
  }

  @Test
  void whatIsToBeApprovedIsReadableForEverybody() throws Exception {
    String approval = asked();
    try (Somebody somebody = Somebody.atABrowser();
        Page page = somebody.page()) {
      page.context().addCookies(ben.cookiesOfABrowser());
      page.navigate(desk.address().resolve(approval).toString());
      assertThat(Looks.text(page)).contains("Change the role of Cas", "Approve and do it");
      Looks.at(page, "approval");
      page.navigate(desk.address().resolve("/problems/refused").toString());
      Looks.at(page, "fault-refused");
    }
  }

  @Test
  void nobodyApprovesWhatTheyAskedForThemselves() throws Exception {
    String approval = asked();
    ada.get(approval);
    assertThat(ada.post(approval + "/approve").text()).contains("Another lead has to approve it");
    assertThat(person("Cas").role()).isEqualTo(Role.RESPONDER);
  }

  @Test
  void refusingNeedsNoFreshFactorAndEndsIt() throws Exception {
    String approval = asked();
    database.sql("update session set code = now() - interval '1 hour'").update();
    ben.get(approval);
    ben.post(approval + "/stop");
    database.sql("update session set code = now()").update();
    assertThat(ben.post(approval + "/approve").text()).contains("decided already");
    assertThat(journal(approval)).containsExactly("approval.asked", "approval.refused");
  }

  @Test
  void approvingAsksForAFreshFactor() throws Exception {
    String approval = asked();
    database.sql("update session set code = now() - interval '6 minutes'").update();
    ben.get(approval);
    assertThat(ben.post(approval + "/approve").location())
        .endsWith("/sign-in/again?back=" + approval.replace("/", "%2F"));
    assertThat(person("Cas").role()).isEqualTo(Role.RESPONDER);
  }

  @Test
  void whoIsAloneShowsAPasskeyAndTypesWhatItIs() throws Exception {
    onlyAdaLeads();
    String role = "/people/" + cas + "/role";
    ada.get(role);
    String[] wish = {"role", "LEAD", "reason", "on leave", "typed", "cas@store.example"};
    assertThat(ada.post(role, wish).text()).contains("You are the only lead");
    database.sql("update session set passkey = now()").update();
    assertThat(ada.post(role, "role", "LEAD", "reason", "on leave", "typed", "Cas").text())
        .contains("to confirm");
    assertThat(ada.post(role, wish).location()).contains("/approvals/apr_");
  }

  @Test
  void whoIsAloneWaitsAnHour() throws Exception {
    onlyAdaLeads();
    database.sql("update session set passkey = now()").update();
    String role = "/people/" + cas + "/role";
    ada.get(role);
    String page =
        ada.post(role, "role", "LEAD", "reason", "leave", "typed", "cas@store.example").location();
    String approval = ada.get(page).find(APPROVAL);
    assertThat(ada.post(approval + "/carry-out").text()).contains("too early");
    database.sql("update approval set ripe = ripe - interval '1 hour'").update();
    ada.post(approval + "/carry-out");
    assertThat(person("Cas").role()).isEqualTo(Role.LEAD);
    assertThat(journal(approval)).containsExactly("approval.asked", "approval.carried-out");
  }

  @Test
  void whoIsNotAloneAnyMoreHasToAsk() throws Exception {
    onlyAdaLeads();
    database.sql("update session set passkey = now()").update();
    String role = "/people/" + cas + "/role";
    ada.get(role);
    String page =
        ada.post(role, "role", "LEAD", "reason", "leave", "typed", "cas@store.example").location();
    String approval = ada.get(page).find(APPROVAL);
    database.sql("update person set disabled = null").update();
    database.sql("update approval set ripe = ripe - interval '1 hour'").update();
    assertThat(ada.post(approval + "/carry-out").text()).contains("ask another lead");
  }

  @Test
  void disablingIsOneLeadsActAndOpeningAgainTakesTwo() throws Exception {
    ada.get("/people/" + cas + "/disable");
    ada.post("/people/" + cas + "/disable", "reason", "phone stolen");
    assertThat(person("Cas").disabled()).isNotNull();
    ada.get("/people/" + cas + "/readmit");
    String page = ada.post("/people/" + cas + "/readmit", "reason", "phone found").location();
    assertThat(person("Cas").disabled()).isNotNull();
    String approval = ben.get(page).find(APPROVAL);
    ben.post(approval + "/approve");
    assertThat(person("Cas").disabled()).isNull();
  }
}
