package org.evenkeel.forensics.platform;

import com.google.re2j.Pattern;
import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Sense;
import org.jspecify.annotations.Nullable;

/// OpenCart's pages for staff carry the session's secret. Until version 2 it was called `token`, as
/// many things are elsewhere; and until version 3 a wrong password got the sign-in page again,
/// where later ones answer all alike.
final class OpenCartRoutes implements Routes {
  private static final Pattern OLD_SECRET =
      Pattern.compile("(?:^|&)route=\\w+/\\w+.*&token=[0-9A-Za-z]{32}(?:&|$)");
  private static final Pattern LATER = Pattern.compile("route=common/login(?:\\.|\\||%7C)");

  @Override
  public void learn(List<Event> visit) {
    // Nothing is renamed that the address would not show all the same.
  }

  @Override
  public @Nullable Sense sense(Event event) {
    String query = Routes.query(event);
    if (query.contains("route=common/login")) {
      boolean told = Routes.isPost(event) && !LATER.matcher(query).find();
      return told ? answer(event.status()) : null;
    }
    return OLD_SECRET.matcher(query).find() ? Sense.BACK_OFFICE : null;
  }

  private static Sense answer(int status) {
    return status / 100 == 3 ? Sense.STAFF_ANSWERED : Sense.STAFF_REFUSED;
  }
}
