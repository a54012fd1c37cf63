package org.evenkeel.forensics.platform;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Sense;
import org.jspecify.annotations.Nullable;

/// PrestaShop's back office stands in a folder that each owner names, and its sign-in form goes to
/// that folder's `index.php` with nothing but a random number in the address. The storefront sends
/// such numbers, too, but from its own folder.
final class PrestaShopRoutes implements Routes {
  private static final Pattern NUMBERED = Pattern.compile("^rand=\\d+$");
  private static final Pattern FOLDER = Pattern.compile("^(.*/[\\w-]+)/(?:index|ajax-tab)\\.php");
  private static final Pattern OFFICE =
      Pattern.compile("(?:^|&)controller=Admin|(?:^|&)_token=[0-9A-Za-z_.-]{20,}");
  private static final Pattern MODERN =
      Pattern.compile("/index\\.php/(?:sell|improve|configure|common)/");
  private static final Pattern SHOP =
      Pattern.compile("(?:^|&)(?:id_product|id_category|id_cms)=|controller=[a-z]");
  private static final Pattern DOOR = Pattern.compile("/(?:index\\.php/)?login/?$");

  private final Set<String> offices = new HashSet<>();
  private final Set<String> shops = new HashSet<>();

  @Override
  public void learn(List<Event> visit) {
    for (Event event : visit) {
      String folder = folder(event);
      String query = Routes.query(event);
      if (folder.isEmpty() || event.status() == 404) {
        continue;
      }
      if (OFFICE.matcher(query).find() || MODERN.matcher(Routes.path(event)).find()) {
        offices.add(folder);
      } else if (SHOP.matcher(query).find()) {
        shops.add(folder);
      }
    }
  }

  @Override
  public @Nullable Sense sense(Event event) {
    String path = Routes.path(event);
    if (path.contains("/index.php/") && MODERN.matcher(path).find()) {
      return Sense.BACK_OFFICE;
    }
    String folder = folder(event);
    boolean office = offices.contains(folder);
    if (Routes.isPost(event) && DOOR.matcher(path).find()) {
      return offices.stream().anyMatch(each -> path.startsWith(each + "/"))
          ? answer(event.status())
          : null;
    }
    boolean numbered = NUMBERED.matcher(Routes.query(event)).matches();
    boolean door = office || (!folder.isEmpty() && !shops.contains(folder));
    return Routes.isPost(event) && numbered && door && !isFromInside(event)
        ? Sense.STAFF_SIGN_IN
        : null;
  }

  /// Work in the back office is sent to the same address, from a page that names itself.
  private static boolean isFromInside(Event event) {
    String from = event.textOrEmpty(Field.REFERER);
    return from.contains("token=") && !from.contains("AdminLogin");
  }

  private static Sense answer(int status) {
    return status / 100 == 3 ? Sense.STAFF_ANSWERED : Sense.STAFF_REFUSED;
  }

  private static String folder(Event event) {
    String path = Routes.path(event);
    if (!path.contains(".php")) {
      return "";
    }
    Matcher matcher = FOLDER.matcher(path);
    boolean own = matcher.find() && !matcher.group(1).contains("/modules/");
    return own ? matcher.group(1) : "";
  }
}
