package org.evenkeel.forensics.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Sense;
import org.jspecify.annotations.Nullable;

/// Vendure's office asks for everything at one address, and signs in there as well. Who was given
/// nothing yet but a few bytes is at the door: how many depends on whether the server counts
/// headers. Once somebody was given more, whatever they ask is work, as that of programs with a
/// key.
final class VendureRoutes implements Routes {
  private static final String DOOR = "/admin-api";

  /// The most bytes that a yes or a no takes, with the headers of a careful server.
  private static final long SHORT = 1_000;

  /// By address, microseconds since 1970 of the first answer that says more than a yes or a no.
  private final Map<String, Long> inside = new HashMap<>();

  @Override
  public void learn(List<Event> visit) {
    for (Event event : visit) {
      if (isAsked(event) && Routes.isServed(event) && event.sent() > SHORT) {
        inside.merge(event.textOrEmpty(Field.CLIENT_IP), event.time(), Math::min);
      }
    }
  }

  @Override
  public @Nullable Sense sense(Event event) {
    if (!isAsked(event) || event.text(Field.REFERER).isPresent()) {
      return null;
    }
    long since = inside.getOrDefault(event.textOrEmpty(Field.CLIENT_IP), Long.MAX_VALUE);
    return event.time() >= since && Routes.isServed(event)
        ? Sense.BACK_OFFICE
        : Sense.STAFF_SIGN_IN;
  }

  private static boolean isAsked(Event event) {
    return Routes.isPost(event) && Routes.path(event).endsWith(DOOR);
  }
}
