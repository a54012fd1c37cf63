package org.evenkeel.forensics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.forensics.investigation.Investigation;

/// The logs of one store, written by hand, line by line, in any order.
final class WrittenLog {
  static final String CUSTOMER = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/143.0";
  static final String OFFICE = "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Safari/605.1.15";
  static final String TOOL = "python-requests/2.32.3";

  private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Map<Instant, StringBuilder> lines = new TreeMap<>();
  private Instant at = START;
  private String address = "";
  private String agent = CUSTOMER;
  private String referer = "-";

  WrittenLog(Path folder) {
    this.folder = folder;
  }

  /// What follows happens then.
  WrittenLog at(int day, int hour, int minute) {
    at = START.plus(Duration.ofDays(day).plusHours(hour).plusMinutes(minute));
    return this;
  }

  /// What follows is done from there.
  WrittenLog by(String who, String browser) {
    address = who;
    agent = browser;
    referer = "-";
    return this;
  }

  /// What follows is reached by a link on this page.
  WrittenLog from(String page) {
    referer = page;
    return this;
  }

  /// One request, so many seconds after the one before.
  WrittenLog then(int seconds, String request, int status, int bytes) {
    at = at.plusSeconds(seconds);
    lines
        .computeIfAbsent(at, any -> new StringBuilder())
        .append(
            String.format(
                Locale.ENGLISH,
                "%s - - [%s] \"%s HTTP/1.1\" %d %d \"%s\" \"%s\"%n",
                address,
                STAMP.format(at),
                request,
                status,
                bytes,
                referer,
                agent));
    return this;
  }

  /// Customers come every hour, look at something, and a few buy.
  WrittenLog customers(int days, String page, int bytes) {
    for (int hour = 0; hour < days * 24; hour++) {
      String who = "198.51." + (hour % 90 + 100) + "." + (hour % 200 + 1);
      at(hour / 24, hour % 24, 7).by(who, CUSTOMER);
      then(0, "GET /", 200, 41_000 + hour % 13);
      then(20, "GET " + page, 200, bytes + hour % 17);
    }
    return this;
  }

  /// A file beside the web log.
  WrittenLog beside(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  Investigation investigated() throws IOException, InterruptedException {
    return investigated(StoreCopy.none());
  }

  Investigation investigated(StoreCopy copy) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    lines.values().forEach(text::append);
    Files.writeString(folder.resolve("access.log"), text);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(folder)).with(copy), (stage, done, total) -> {});
  }
}
