package org.evenkeel.forensics.story;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The extension of a store that a request was meant for, as its address names it. Most holes are
/// in extensions, and each platform has its own way of putting their names into addresses.
final class Component {
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("/wp-content/(?:mu-)?plugins/([\\w.-]+)", "plugin of WordPress"),
          new Shape("/wp-content/themes/([\\w.-]+)", "theme of WordPress"),
          new Shape(
              "(?:/wp-json/|[?&]rest_route=/)([\\w-]+)(?:/|$|\\?|&)",
              "programming interface in WordPress"),
          new Shape("/admin-(?:ajax|post)\\.php\\?(?:.*&)?action=([\\w-]+)", "action in WordPress"),
          new Shape("/wp-admin/[\\w-]+\\.php\\?(?:.*&)?page=([\\w-]+)", "admin page in WordPress"),
          new Shape("[?&]module=([\\w-]+)", "module of PrestaShop"),
          new Shape("/modules?/([\\w-]+)(?:/|\\?|$)", "module of PrestaShop"),
          new Shape(
              "[?&]route=extension/(?:\\w+/)*?(?:module|payment|feed|shipping|total)/([\\w-]+)",
              "extension of OpenCart"),
          new Shape("/vendor/[\\w.-]+/([\\w.-]+)/", "library in the web folder"),
          new Shape("/(?:index\\.php/)?rest/(?:[\\w]+/)?(V\\d)(?:/|$)", "interface of Magento"));

  /// Interfaces that belong to the platforms themselves.
  private static final List<String> OWN =
      List.of("wp", "oembed", "wp-site-health", "wp-block-editor", "batch");

  private Component() {}

  private record Shape(Pattern pattern, String what) {
    Shape(String expression, String what) {
      this(Pattern.compile(expression), what);
    }
  }

  /// `wp-file-manager (plugin of WordPress)`; empty when the address names none.
  static Optional<String> of(String target) {
    String lower = target.toLowerCase(Locale.ROOT).replace("%2f", "/");
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern.matcher(shape.what.contains("Magento") ? target : lower);
      if (matcher.find() && !OWN.contains(matcher.group(1))) {
        return Optional.of(matcher.group(1) + " (" + shape.what + ")");
      }
    }
    return Optional.empty();
  }
}
