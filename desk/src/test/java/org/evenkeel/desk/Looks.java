package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a person does on a page, and how each page is looked at.
final class Looks {
  private static final int DESK = 1280;
  private static final int PHONE = 390;

  private Looks() {}

  /// All rules in the light theme; in the dark one those that ask for colours: nothing else
  /// differs. What passed is not told in detail, which would take most of the time.
  private static AxeBuilder axe(Page page, ColorScheme scheme) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    AxeBuilder axe =
        new AxeBuilder(page)
            .setLegacyMode(true) // no frames of others here, so no second page either
            .options(options);
    return scheme == ColorScheme.LIGHT
        ? axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
        : axe.withRules(List.of("color-contrast", "link-in-text-block"));
  }

  static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  static String text(Page page) {
    return page.locator("main").textContent();
  }

  /// No script of a stranger's runs.
  static void refuseDialogs(Page page) {
    page.onDialog(
        dialog -> {
          throw new AssertionError("a script ran: " + dialog.message());
        });
  }

  /// No fault against WCAG 2.2 AA, in both themes, on a desk and on a phone; nothing wider than the
  /// screen.
  static void at(Page page, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pages"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : List.of(DESK, PHONE)) {
        page.setViewportSize(width, 900);
        assertThat(axe(page, scheme).analyze().getViolations())
            .as(name + " " + scheme + " " + width)
            .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as(name + " fits into " + width)
            .isEqualTo(true);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve(name + "-" + scheme + "-" + width + ".png")));
      }
    }
    page.setViewportSize(DESK, 900);
  }
}
