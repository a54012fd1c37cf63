package org.evenkeel.forensics.platform;

import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Sense;
import org.jspecify.annotations.Nullable;

/// Shopware's administration is a program in the browser: its pages are calls of `/api/`, which
/// answers nobody without a token. Programs of the trade call it as well; whoever calls it from a
/// browser, or was refused a token before, signed in as a person does. Its customers get the
/// sign-in page again after a wrong password.
final class ShopwareRoutes implements Routes {
  private static final Pattern CALL =
      Pattern.compile(
          "^(?:/index\\.php)?/api/(?:search|_action|_info|_admin|user|order|customer)\\b");
  private static final Pattern OPEN =
      Pattern.compile("/api/(?:oauth|_action/user/user-recovery)|/_info/(?:version|health)");
  private static final Pattern TOKEN = Pattern.compile("/api/oauth/token$");
  private static final Pattern CUSTOMERS = Pattern.compile("(?:^|/)account/login$");

  private final Set<String> people = new HashSet<>();

  @Override
  public void learn(List<Event> visit) {
    for (Event event : visit) {
      boolean token = Routes.isPost(event) && TOKEN.matcher(Routes.path(event)).find();
      boolean browser = event.textOrEmpty(Field.USER_AGENT).startsWith("Mozilla/");
      if (token && (browser || event.status() == 400 || event.status() == 401)) {
        people.add(event.textOrEmpty(Field.CLIENT_IP));
      }
    }
  }

  @Override
  public @Nullable Sense sense(Event event) {
    String path = Routes.path(event);
    if (Routes.isPost(event) && CUSTOMERS.matcher(path).find()) {
      return event.status() / 100 == 3 ? Sense.CUSTOMER_ANSWERED : Sense.CUSTOMER_REFUSED;
    }
    boolean person = people.contains(event.textOrEmpty(Field.CLIENT_IP));
    return person && CALL.matcher(path).find() && !OPEN.matcher(path).find()
        ? Sense.BACK_OFFICE
        : null;
  }
}
