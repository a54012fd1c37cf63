package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.evenkeel.forensics.event.Event;

/// What a request to the back office brought in, as far as its address tells.
public final class Installed {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:plugin|module_name|module|extension|configure)=([\\w-]+)"
              + "|/action/(?:configure|install|enable|upgrade)/([\\w-]+)");

  /// Where the back office puts files that are brought in, by the address that takes them.
  private static final List<Landing> LANDINGS =
      List.of(
          new Landing("wysiwyg_images/upload", "/wysiwyg/"),
          new Landing("async-upload.php", "/uploads/"),
          new Landing("media-new.php", "/uploads/"),
          new Landing("filemanager", "/image/catalog/"));

  private record Landing(String taker, String folder) {}

  private Installed() {}

  /// Whether files that `event` brings are put into the folder of `path`.
  public static boolean landsAt(Event event, String path) {
    String target = Surface.path(event) + "?" + Surface.query(event);
    return LANDINGS.stream()
        .anyMatch(landing -> target.contains(landing.taker) && path.contains(landing.folder));
  }

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
