package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.desk.Looks.button;
import static org.evenkeel.desk.Looks.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Pictures of the main pages for `docs/`, taken of a demo that runs; see
/// `build/launcher/screenshots.sh`.
class ScreenshotsTest {
  private static final int LARGEST = 200_000;
  private static final Path FOLDER = Path.of("..", "docs", "screenshots");

  @Test
  void eachMainPageIsTakenOfTheDemo() throws IOException {
    String demo = System.getProperty("demo.link", "");
    Assumptions.assumeFalse(demo.isEmpty(), "Pictures are taken by build/launcher/screenshots.sh");
    Files.createDirectories(FOLDER);
    try (Somebody visitor = Somebody.atABrowser();
        Page page = visitor.page()) {
      page.setViewportSize(1280, 820);
      page.navigate(demo);
      button(page, "Enter the drill");
      page.locator("main li a").first().click();
      take(page, "cockpit");
      link(page, "Assess");
      take(page, "assess");
      link(page, "Report");
      take(page, "report");
      link(page, "Investigate");
      take(page, "board");
      link(page, "Search every line of the evidence");
      take(page, "hunt");
      link(page, "Investigate");
      link(page, "The evidence");
      take(page, "answer");
      onAPhone(page);
    }
  }

  private static void onAPhone(Page page) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.setViewportSize(390, 820);
    link(page, "Overview");
    take(page, "cockpit-phone");
    link(page, "Report");
    take(page, "report-phone");
  }

  private static void take(Page page, String name) throws IOException {
    Path picture = FOLDER.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertThat(Files.size(picture)).as(name).isLessThan(LARGEST);
  }
}
