package org.evenkeel.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/// Three days of web-server logs of an invented store, with a break-in of which every step is
/// known. All addresses are of the ranges kept for examples (RFC 5737); the same seed gives the
/// same logs.
final class DrillLog {
  static final String TRUTH =
      "On Tue 3 Mar 2026 at 02:10 UTC 203.0.113.77 looked for weak spots, then tried 180 passwords"
          + " on wp-login.php. At 02:31 one fitted. They installed a plugin of their own with a back"
          + " door in it, wp-content/plugins/wp-cache-tools/cache.php, and used it until the logs"
          + " end, from 198.51.100.23 too. On Wed 4 Mar at 01:20 they downloaded the customers.";

  private static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant ATTACK = Instant.parse("2026-03-03T02:10:00Z");
  private static final Instant ROTATION = Instant.parse("2026-03-04T00:00:00Z");
  private static final int VISITS = 1400;
  private static final String DOOR = "/wp-content/plugins/wp-cache-tools/cache.php";
  private static final String THIEF = "203.0.113.77";
  private static final String BROWSER =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:135.0) Gecko/20100101 Firefox/135.0";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final List<String> PAGES =
      List.of("/", "/shop/", "/product/ship-lantern/", "/product/reading-lamp/", "/?s=brass+lamp");
  private static final List<String> PROBES =
      List.of("/.env", "/.git/config", "/wp-config.php.bak", "/adminer.php", "/phpinfo.php");

  private final SplittableRandom random;
  private final List<Line> lines = new ArrayList<>();

  private record Line(Instant at, String text) {}

  /// Who asks for what.
  private record Ask(String from, String method, String path, String agent) {}

  private DrillLog(long seed) {
    random = new SplittableRandom(seed);
  }

  /// Writes the logs into `folder`: two days packed, as servers rotate them, and the current one.
  static void write(Path folder, long seed) throws IOException {
    DrillLog drill = new DrillLog(seed);
    drill.customers();
    drill.owner();
    drill.breakIn();
    drill.lines.sort(Comparator.comparing(Line::at));
    Path rotated = folder.resolve("access.log.1.gz");
    try (Writer out = packed(rotated)) {
      drill.print(out, line -> line.at().isBefore(ROTATION));
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("access.log"))) {
      drill.print(out, line -> !line.at().isBefore(ROTATION));
    }
  }

  private void customers() {
    for (int visit = 0; visit < VISITS; visit++) {
      String from = (random.nextBoolean() ? "192.0.2." : "198.51.100.") + random.nextInt(30, 250);
      Instant at = BEGIN.plusSeconds(random.nextInt(3 * 24 * 3600 - 1800));
      int pages = random.nextInt(2, 7);
      for (int page = 0; page < pages; page++) {
        at = at.plusSeconds(random.nextInt(3, 90));
        get(at, from, PAGES.get(random.nextInt(PAGES.size())), 200);
      }
      if (random.nextInt(8) == 0) {
        say(at.plusSeconds(20), new Ask(from, "POST", "/?wc-ajax=add_to_cart", BROWSER), 200, 812);
        say(at.plusSeconds(70), new Ask(from, "POST", "/?wc-ajax=checkout", BROWSER), 200, 164);
      }
    }
  }

  private void owner() {
    for (int day = 0; day < 3; day++) {
      Instant at = BEGIN.plus(Duration.ofHours(24L * day + 8)).plusSeconds(random.nextInt(3000));
      say(at, new Ask("192.0.2.10", "POST", "/wp-login.php", BROWSER), 302, 0);
      get(at.plusSeconds(2), "192.0.2.10", "/wp-admin/", 200);
      get(at.plusSeconds(40), "192.0.2.10", "/wp-admin/edit.php?post_type=shop_order", 200);
    }
  }

  private void breakIn() {
    for (int probe = 0; probe < 60; probe++) {
      get(ATTACK.plusSeconds(probe * 2L), THIEF, PROBES.get(probe % PROBES.size()), 404);
    }
    Instant guessing = ATTACK.plusSeconds(300);
    Ask login = new Ask(THIEF, "POST", "/wp-login.php", BROWSER);
    for (int guess = 0; guess < 180; guess++) {
      say(guessing.plusSeconds(guess * 5L), login, 200, 5871);
    }
    Instant in = ATTACK.plusSeconds(1267);
    say(in, login, 302, 0);
    get(in.plusSeconds(1), THIEF, "/wp-admin/", 200);
    get(in.plusSeconds(30), THIEF, "/wp-admin/plugin-install.php?tab=upload", 200);
    String upload = "/wp-admin/update.php?action=upload-plugin";
    say(in.plusSeconds(55), new Ask(THIEF, "POST", upload, BROWSER), 200, 31277);
    get(
        in.plusSeconds(63),
        THIEF,
        "/wp-admin/plugins.php?action=activate&plugin=wp-cache-tools",
        302);
    backDoor(in.plusSeconds(120));
  }

  private void backDoor(Instant first) {
    for (int call = 0; call < 24; call++) {
      String from = call % 3 == 2 ? "198.51.100.23" : THIEF;
      Instant at = first.plus(Duration.ofMinutes(call * 117L));
      Ask command = new Ask(from, "GET", DOOR + "?cmd=ls%20-la%20/var/www", "curl/8.5.0");
      say(at, call == 0 ? new Ask(from, "GET", DOOR + "?cmd=id", "curl/8.5.0") : command, 200, 54);
    }
    String dump = DOOR + "?cmd=mysqldump%20shop%20wp_users%20wp_wc_customer_lookup";
    Instant theft = Instant.parse("2026-03-04T01:20:00Z");
    say(theft, new Ask(THIEF, "GET", dump, "curl/8.5.0"), 200, 2_481_937);
  }

  private void get(Instant at, String from, String path, int status) {
    say(at, new Ask(from, "GET", path, BROWSER), status, random.nextInt(9_000, 40_000));
  }

  private void say(Instant at, Ask ask, int status, int bytes) {
    String request = ask.method() + ' ' + ask.path() + " HTTP/1.1";
    String text =
        String.format(
            Locale.ROOT,
            "%s - - [%s] \"%s\" %d %d \"-\" \"%s\"",
            ask.from(),
            TIME.format(at),
            request,
            status,
            bytes,
            ask.agent());
    lines.add(new Line(at, text));
  }

  private void print(Writer out, java.util.function.Predicate<Line> which) throws IOException {
    for (Line line : lines) {
      if (which.test(line)) {
        out.write(line.text() + '\n');
      }
    }
  }

  private static Writer packed(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
  }
}
