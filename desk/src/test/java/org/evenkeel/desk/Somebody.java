package org.evenkeel.desk;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// A person at a browser, who can set up an account and sign in with it.
final class Somebody implements AutoCloseable {
  static final String PASSWORD = "even keel in heavy seas";
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /// One for all tests of a run; each page has cookies and storage of its own.
  private static @Nullable Browser shared;

  private final Browser browser;
  private final List<BrowserContext> contexts = new ArrayList<>();

  private Somebody(Browser browser) {
    this.browser = browser;
  }

  static Somebody atABrowser() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "Debian's chromium is missing: apt-get install chromium");
    Browser running = shared;
    if (running == null) {
      running = launch();
      shared = running;
    }
    return new Somebody(running);
  }

  private static Browser launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  Page page() {
    BrowserContext context = browser.newContext();
    contexts.add(context);
    return context.newPage();
  }

  /// A page on a phone: 390 wide, touched instead of clicked.
  Page phone() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
    contexts.add(context);
    return context.newPage();
  }

  /// Makes the first account and sets up the app for codes; ends at the list of incidents.
  static void setUp(Page page, URI link) throws InvalidKeyException {
    page.navigate(link.toString());
    page.getByLabel("Your name").fill("Ada Brook");
    page.getByLabel("E-mail address").fill("ada@store.example");
    page.getByLabel("A password").fill(PASSWORD);
    page.getByText("Go on").click();
    String secret = page.locator("code.secret").textContent();
    page.getByLabel("The six digits").fill(code(secret));
    page.getByText("Turn it on").click();
    page.getByText("I have kept them").click();
  }

  /// What an app would show at this moment.
  static String code(String secret) throws InvalidKeyException {
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(new SecretKeySpec(bytes(secret), "HmacSHA1"), Instant.now());
  }

  private static byte[] bytes(String base32) {
    byte[] bytes = new byte[base32.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      int digit = LETTERS.indexOf(base32.charAt(bit / 5));
      bytes[bit / 8] |= (byte) ((digit >> (4 - bit % 5) & 1) << (7 - bit % 8));
    }
    return bytes;
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }
}
