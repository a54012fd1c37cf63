package org.evenkeel.forensics.platform;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Sense;
import org.evenkeel.forensics.expression.Expression;
import org.jspecify.annotations.Nullable;

/// WordPress with its sign-in page moved by a plugin, and WooCommerce with its account page named
/// in the shop's own language. The first is told by the dashboard that follows at once, the second
/// by the pages below it.
final class WordPressRoutes implements Routes {
  private static final long SOON = 30_000_000L;
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)/wp-(?:login|admin|json|comments-post|cron)|/xmlrpc\\.php|/cart|/checkout|/feed");
  private static final Pattern PAGE = Pattern.compile("^/[^?.]{1,80}$");
  private static final Pattern BELOW =
      Pattern.compile(
          "^(/[^?.]{1,60})/(?:edit-account|edit-address|view-order|lost-password|customer-logout|"
              + "payment-methods|downloads)(?:/|$)");

  /// What stands in each path that the one above knows, told without a capture.
  private static final Expression MAYBE_BELOW =
      Expression.of(
          "/(?:edit-account|edit-address|view-order|lost-password|customer-logout|payment-methods|"
              + "downloads)(?:/|$)");

  private static final Pattern NO_PASSWORD = Pattern.compile("action=(?:lost|retrieve|reset|rp)");

  private final Set<String> doors = new HashSet<>();
  private final Set<String> accounts = new HashSet<>();

  @Override
  public void learn(List<Event> visit) {
    Event sent = null;
    for (Event event : visit) {
      account(event);
      if (sent != null && isDashboard(event) && event.time() - sent.time() <= SOON) {
        doors.add(plain(Routes.path(sent)));
      }
      boolean asset = event.textOrEmpty(Field.PATH).contains(".") && !isDashboard(event);
      sent = mayBeDoor(event) ? event : asset ? sent : null;
    }
    doors.removeAll(accounts);
  }

  private void account(Event event) {
    String path = Routes.path(event);
    if (event.status() >= 400 || !MAYBE_BELOW.occursIn(path)) {
      return;
    }
    Matcher below = BELOW.matcher(path);
    if (below.find()) {
      accounts.add(plain(below.group(1)));
    }
  }

  private static boolean isDashboard(Event event) {
    String path = Routes.path(event);
    return Routes.isServed(event)
        && (path.endsWith("/wp-admin/") || path.endsWith("/wp-admin/index.php"));
  }

  private static boolean mayBeDoor(Event event) {
    String path = Routes.path(event);
    return Routes.isPost(event)
        && event.status() == 302
        && event.timed()
        && PAGE.matcher(path).matches()
        && !path.equals("/")
        && !KNOWN.matcher(path).find();
  }

  @Override
  public @Nullable Sense sense(Event event) {
    if (!Routes.isPost(event) || NO_PASSWORD.matcher(Routes.query(event)).find()) {
      return null;
    }
    String path = plain(Routes.path(event));
    boolean let = event.status() / 100 == 3;
    if (doors.contains(path)) {
      return let ? Sense.STAFF_ANSWERED : Sense.STAFF_REFUSED;
    }
    return !accounts.contains(path) ? null : let ? Sense.CUSTOMER_ANSWERED : Sense.CUSTOMER_REFUSED;
  }

  private static String plain(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
