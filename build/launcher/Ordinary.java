import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/// Writes the log of an ordinary day at an invented store: what nearly every line of a large log is
/// like, so that Java learns on it what reading a large log will be like. The same bytes each time.
///
/// `java Ordinary.java FILE LINES`
final class Ordinary {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String STORE = "https://store.example";
  private static final int GOODS = 4_000;
  private static final int VISITORS = 9_000;

  private final Random random = new Random(1);
  private final BufferedWriter out;
  private final String[] agents = new String[300];
  private Instant now = Instant.parse("2026-01-05T00:00:00Z");
  private long left;

  private Ordinary(BufferedWriter out, long lines) {
    this.out = out;
    this.left = lines;
    for (int at = 0; at < agents.length; at++) {
      agents[at] =
          "Mozilla/5.0 (%s) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/%d.0.0.0 Safari/537.36"
              .formatted(
                  at % 3 == 0 ? "iPhone; CPU iPhone OS 18_%d like Mac OS X".formatted(at % 7)
                      : at % 3 == 1 ? "Windows NT 10.0; Win64; x64" : "Linux; Android 15; K",
                  100 + at / 6);
    }
  }

  public static void main(String[] arguments) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      Ordinary day = new Ordinary(out, Long.parseLong(arguments[1]));
      while (day.left > 0) {
        day.someone();
      }
    }
  }

  private void someone() throws IOException {
    int who = random.nextInt(100);
    if (who < 70) {
      visit();
    } else if (who < 85) {
      crawl();
    } else if (who < 92) {
      app();
    } else {
      machine(who);
    }
  }

  /// A page, and the pictures on it.
  private void visit() throws IOException {
    int visitor = random.nextInt(VISITORS);
    String address = address(visitor);
    String agent = agents[visitor % agents.length];
    String referer = "-";
    for (int page = random.nextInt(5); page >= 0; page--) {
      String path = page == 3 ? "/product-category/" + random.nextInt(60) + "/" : product();
      line(address, "GET " + path, 200, 9_000, referer, agent);
      referer = STORE + path;
      line(address, "POST /?wc-ajax=get_refreshed_fragments", 200, 400, referer, agent);
      for (int picture = random.nextInt(9); picture >= 0; picture--) {
        int status = random.nextInt(10) == 0 ? 304 : 200;
        line(address, "GET " + picture(), status, 40_000, referer, agent);
      }
    }
    if (random.nextInt(12) == 0) {
      line(address, "GET /?s=" + goods() + "+oak&post_type=product", 200, 900, referer, agent);
      line(address, "POST /?wc-ajax=add_to_cart", 200, 900, referer, agent);
      line(address, "GET /cart/", 200, 5_000, referer, agent);
    }
  }

  private void crawl() throws IOException {
    String agent = "Mozilla/5.0 (compatible; Crawler/2.%d; +http://crawler.example/bot)";
    int kind = random.nextInt(9);
    for (int page = 0; page < 8; page++) {
      int status = random.nextInt(20) == 0 ? 404 : 200;
      line("192.0.2." + kind, "GET " + product(), status, 9_000, "-", agent.formatted(kind));
    }
  }

  private void app() throws IOException {
    int visitor = random.nextInt(VISITORS);
    String agent = "Store/4.%d (iPhone; iOS 18.%d)".formatted(visitor % 9, visitor % 7);
    for (int page = 1; page < 5; page++) {
      String target = "/wp-json/wc/store/v1/products?per_page=20&page=" + page;
      line(address(visitor), "GET " + target, 200, 30_000, "-", agent);
      line(address(visitor), "GET " + picture(), 200, 40_000, "-", agent);
    }
  }

  /// The store's own timer, a payment provider, a monitor, staff.
  private void machine(int who) throws IOException {
    String admin = STORE + "/wp-admin/admin.php?page=wc-orders";
    switch (who) {
      case 92 -> {
        String timer = "POST /wp-cron.php?doing_wp_cron=%d.%022d";
        String target = timer.formatted(now.getEpochSecond(), random.nextLong(1L << 60));
        line("127.0.0.1", target, 200, 0, "-", "WordPress/6.9; " + STORE);
      }
      case 93 -> line("192.0.2.99", "POST /wc-api/wc_gateway/", 200, 2, "-", "Payments/1.0");
      case 94 -> {
        String order = "GET /wp-admin/admin.php?page=wc-orders&action=edit&id=" + goods();
        line("198.51.100.7", order, 200, 28_000, admin, agents[1]);
        line("198.51.100.7", "POST /wp-admin/admin-ajax.php", 200, 60, admin, agents[1]);
      }
      default -> line("10.0.3.17", "GET /healthz", 200, 2, "-", "HealthChecker/2.0");
    }
  }

  private String product() {
    int goods = goods();
    return "/product/oak-%s-%d/".formatted(goods % 40 == 0 ? "gr%C3%BCn" : "table", goods);
  }

  private String picture() {
    int goods = goods();
    return "/wp-content/uploads/2025/%02d/oak-table-%d-300x300.webp".formatted(1 + goods % 12, goods);
  }

  /// Few are asked for often, most of them seldom.
  private int goods() {
    double chance = random.nextDouble();
    return (int) (GOODS * chance * chance * chance);
  }

  private static String address(int visitor) {
    return visitor % 3 == 0
        ? "2001:db8:%x:%x::%x".formatted(visitor, visitor % 7919, visitor % 31)
        : "203.%d.%d.%d".formatted(visitor % 113, visitor / 100, visitor % 251);
  }

  private void line(String who, String request, int status, int most, String from, String agent)
      throws IOException {
    now = now.plusMillis(300);
    out.write(
        who + " - - [" + TIME.format(now) + "] \"" + request + " HTTP/2.0\" " + status + " "
            + (most == 0 ? 0 : random.nextInt(most)) + " \"" + from + "\" \"" + agent + "\"\n");
    left--;
  }
}
