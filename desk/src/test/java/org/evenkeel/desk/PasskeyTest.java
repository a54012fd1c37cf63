package org.evenkeel.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Passkeys in a real browser, with an authenticator that the browser plays.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasskeyTest {
  @TempDir static Path data;
  private static Desk desk;
  private static Somebody owner;
  private static Page page;
  private static CDPSession browser;
  private static String phone;

  @BeforeAll
  static void anAccountWithoutAPasskey() throws Exception {
    owner = Somebody.atABrowser();
    desk = Desk.open(SharedPostgres.settings(data, List.of("true")));
    page = owner.page();
    Somebody.setUp(page, desk.setUpLink().orElseThrow());
    browser = page.context().newCDPSession(page);
    browser.send("WebAuthn.enable");
    phone = authenticator(true);
  }

  @AfterAll
  static void close() {
    desk.close();
    owner.close();
  }

  private static String authenticator(boolean knowsItsOwner) {
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", knowsItsOwner);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject wish = new JsonObject();
    wish.add("options", options);
    return browser
        .send("WebAuthn.addVirtualAuthenticator", wish)
        .get("authenticatorId")
        .getAsString();
  }

  private static void goTo(String path) {
    page.navigate(desk.address().resolve(path).toString());
  }

  private static void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void make(String name) {
    goTo("/account/passkeys");
    page.getByLabel("Which device is this?").fill(name);
    press("Make a passkey");
    assertThat(page.locator("main ul strong").getByText(name)).isVisible();
  }

  private static void signOut() {
    press("Sign out");
    page.getByLabel("Password").waitFor();
  }

  private static void signInWithAPasskey() {
    goTo("/sign-in");
    press("Sign in with a passkey");
    page.waitForURL(desk.address().toString());
  }

  @Test
  @Order(1)
  void aPersonSignsInWithAPasskeyAlone() throws IOException {
    make("Phone");
    Looks.at(page, "passkeys");
    signOut();
    Looks.at(page, "sign-in");
    signInWithAPasskey();
    assertThat(page.locator(".who .name")).hasText("Ada Brook");
  }

  @Test
  @Order(2)
  void aPersonHasSeveralAndForgetsOne() {
    JsonObject off = new JsonObject();
    off.addProperty("authenticatorId", phone);
    browser.send("WebAuthn.removeVirtualAuthenticator", off);
    authenticator(true);
    make("Laptop");
    assertThat(page.locator("main ul li")).hasCount(2);
    press("Forget Phone");
    assertThat(page.locator("main ul li")).hasCount(1);
    signOut();
    signInWithAPasskey();
  }

  @Test
  @Order(3)
  void aDangerousActAsksForAFactorAgainWhichAPasskeyIs() throws IOException {
    var database = desk.context().getBean(JdbcClient.class);
    database.sql("update session set passkey = now() - interval '6 minutes', code = null").update();
    goTo("/account/tokens");
    assertThat(page.locator("h1")).hasText("Show that it is still you");
    Looks.at(page, "again");
    press("Show a passkey");
    assertThat(page.locator("h1")).hasText("Tokens for programs");
    Looks.at(page, "tokens");
  }

  @Test
  @Order(4)
  void everyPasskeyMadeAndForgottenStandsInTheJournal() {
    List<String> kinds =
        desk.context()
            .getBean(JdbcClient.class)
            .sql("select kind from journal_entry where kind like 'factor.%' order by number")
            .query(String.class)
            .list();
    assertThat(kinds)
        .containsExactly(
            "factor.registered", "factor.registered", "factor.registered", "factor.removed");
  }
}
