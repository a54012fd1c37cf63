package org.evenkeel.forensics.platform;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Sense;
import org.jspecify.annotations.Nullable;

/// Magento's back office stands behind a name that each owner chooses. Pages that only it has give
/// the name away, also where secret keys in addresses are turned off.
final class MagentoRoutes implements Routes {
  private static final Pattern KEYED =
      Pattern.compile("^((?:/index\\.php)?/[\\w-]+)/\\w+/\\w+/.*\\bkey/[0-9a-f]{32,64}(?:/|$)");
  private static final Pattern PLAIN =
      Pattern.compile(
          "^((?:/index\\.php)?/[\\w-]+)/(?:admin/(?:dashboard|user|system_\\w+|cache|integration)|"
              + "mui/(?:index/render|export)|customer/index/(?:index|edit|save)|"
              + "cms/(?:page|block)/(?:index|edit|save|new)|sales/order_create)(?:/|$)");
  private static final Pattern FRONT =
      Pattern.compile("^(?:/index\\.php)?/(?:static|media|rest|graphql|pub|customer|checkout)$");
  private static final Pattern OPEN =
      Pattern.compile("^/?(?:admin/?)?(?:(?:index|auth)(?:/\\w+)?/?)?$");
  private static final Pattern PAGE = Pattern.compile("^/\\w+/\\w+");

  private final Set<String> fronts = new HashSet<>();

  @Override
  public void learn(List<Event> visit) {
    for (Event event : visit) {
      String path = Routes.path(event);
      if (event.status() / 100 > 3 || path.indexOf('/', 1) < 0) {
        continue;
      }
      Matcher keyed = KEYED.matcher(path);
      Matcher plain = PLAIN.matcher(path);
      if (path.contains("/key/") && keyed.find()) {
        add(keyed.group(1));
      } else if (Routes.isServed(event) && plain.find()) {
        add(plain.group(1));
      }
    }
  }

  private void add(String front) {
    if (!FRONT.matcher(front).matches()) {
      fronts.add(front);
    }
  }

  @Override
  public @Nullable Sense sense(Event event) {
    String path = Routes.path(event);
    for (String front : fronts) {
      if (path.equals(front) || path.startsWith(front + "/")) {
        return inside(event, path.substring(front.length()));
      }
    }
    return null;
  }

  private static @Nullable Sense inside(Event event, String rest) {
    if (OPEN.matcher(rest).matches()) {
      return Routes.isPost(event) ? answer(event.status()) : null;
    }
    return PAGE.matcher(rest).find() ? Sense.BACK_OFFICE : null;
  }

  /// The sign-in page once more is a wrong password; a right one is sent on.
  private static Sense answer(int status) {
    return status / 100 == 3 ? Sense.STAFF_ANSWERED : Sense.STAFF_REFUSED;
  }
}
