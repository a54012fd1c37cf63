package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first hour in the hand: a small screen, a thumb, no mouse.
class PhoneTest {
  @TempDir Path data;
  @TempDir Path logs;

  @Test
  void anOwnerGetsFromTheFirstSuspicionToTheDeadlinesByTouch() throws Exception {
    try (Desk desk = Desk.open(SharedPostgres.settings(data, TestEngine.command()));
        Somebody owner = Somebody.atABrowser();
        Page page = owner.phone()) {
      Looks.refuseDialogs(page);
      Somebody.setUp(page, desk.setUpLink().orElseThrow());
      tap(page, AriaRole.LINK, "Something looks wrong");
      page.getByLabel("Which store?").fill("Harbour Lamps");
      page.getByLabel("What was noticed?").fill("Orders that nobody placed");
      fits(page);
      tap(page, AriaRole.BUTTON, "Open the incident");
      shows(page, "What to do now");
      fits(page);
      tap(page, AriaRole.LINK, "Evidence");
      page.getByLabel("Choose files").setInputFiles(Drills.log(logs));
      tap(page, AriaRole.BUTTON, "Seal them");
      page.locator("main table").getByText("access.log").waitFor();
      fits(page);
      tap(page, AriaRole.LINK, "Investigate");
      tap(page, AriaRole.BUTTON, "Investigate");
      page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What to do first"))
          .waitFor();
      fits(page);
      judge(page);
      assess(page);
      tap(page, AriaRole.LINK, "Report");
      shows(page, "Whom to tell, by when");
      fits(page);
    }
  }

  private static void judge(Page page) {
    Locator first = page.locator(".judge").first();
    first.locator("summary").tap();
    first.getByLabel("Why").fill("The host saw it, too.");
    first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm")).tap();
    shows(page, "confirmed by Ada Brook");
  }

  private static void assess(Page page) {
    tap(page, AriaRole.LINK, "Assess");
    tap(page, AriaRole.LINK, "Answer the next question");
    page.locator("main label")
        .filter(new Locator.FilterOptions().setHasText("suspected"))
        .first()
        .tap();
    fits(page);
    tap(page, AriaRole.BUTTON, "Keep it and go on");
    page.waitForURL("**/assess/cause");
  }

  private static void tap(Page page, AriaRole role, String name) {
    page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first().tap();
  }

  private static void shows(Page page, String text) {
    page.locator("main").getByText(text).first().waitFor();
  }

  /// Nothing has to be moved sideways.
  private static void fits(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as(page.title())
        .isEqualTo(true);
  }
}
