package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.evenkeel.forensics.event.Event;

/// What a request to the back office brought in, as far as its address tells.
public final class Installed {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:plugin|module_name|module|extension|configure)=([\\w-]+)"
              + "|/action/(?:configure|install|enable|upgrade)/([\\w-]+)");

  private Installed() {}

  /// Whether the extension that `event` names holds `path`.
  public static boolean names(Event event, String path) {
    Matcher matcher =
        NAMED.matcher(Surface.path(event) + "?" + Surface.query(event).replace("%2F", "/"));
    while (matcher.find()) {
      String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (path.contains("/" + name + "/")) {
        return true;
      }
    }
    return false;
  }
}
