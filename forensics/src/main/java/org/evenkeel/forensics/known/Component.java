package org.evenkeel.forensics.known;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The extension of a store that a request was meant for, as its address names it. Most holes are
/// in extensions, and each platform has its own way of putting their names into addresses.
///
/// @param name `wp-file-manager`
/// @param what `plugin of WordPress`
public record Component(String name, String what) {
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("/wp-content/(?:mu-)?plugins/([\\w.-]+)", "plugin of WordPress"),
          new Shape("/wp-content/themes/([\\w.-]+)", "theme of WordPress"),
          new Shape("/wp-content/uploads/([a-z][\\w.-]+)/", "folder of files in WordPress"),
          new Shape("/wp-content/([\\w.-]+)/", "folder of WordPress"),
          new Shape(
              "(?:/wp-json/|[?&]rest_route=/)([\\w-]+)(?:/|$|\\?|&)",
              "programming interface in WordPress"),
          new Shape("/admin-(?:ajax|post)\\.php\\?(?:.*&)?action=([\\w-]+)", "action in WordPress"),
          new Shape(
              "/wp-admin/[\\w-]+\\.php[^?]*\\?(?:.*[?&])?page=([\\w-]+)",
              "admin page in WordPress"),
          new Shape(
              "/wp-admin/[\\w-]+\\.php\\?(?:.*&)?post_type=([\\w-]+)", "admin page in WordPress"),
          new Shape("/admin-post\\.php\\?(?:.*&)?page=([\\w-]+)", "action in WordPress"),
          new Shape("[?&]module=([\\w-]+)", "module of PrestaShop"),
          new Shape("/modules?/([\\w-]+)(?:/|\\?|$)", "module of PrestaShop"),
          new Shape(
              "[?&]route=extension/(?:\\w+/)*?(?:module|payment|feed|shipping|total)/([\\w-]+)",
              "extension of OpenCart"),
          new Shape("/vendor/[\\w.-]+/([\\w.-]+)/", "library in the web folder"),
          new Shape("/(?:index\\.php/)?rest/(?:\\w+/)?(v\\d)/([\\w-]+)", "interface of Magento"),
          new Shape("[?&]option=(com_[\\w-]+)", "component of Joomla"),
          new Shape(
              "/([a-z][\\w-]{3,})/(?:lib|inc|includes?|ajax|views?|templates?|php|src)/[^?]*\\.php",
              "program in a folder of the web server"),
          new Shape("[?&]_*([a-z][a-z0-9]{3,})[_-][\\w-]+=", "extension, by its parameter"));

  /// Names that belong to the platforms themselves.
  private static final Set<String> OWN =
      Set.of(
          "wp",
          "oembed",
          "wp-site-health",
          "wp-block-editor",
          "batch",
          "plugins",
          "themes",
          "uploads",
          "mu-plugins",
          "cache",
          "languages",
          "upgrade",
          "v1",
          "v2",
          "v3",
          "post",
          "search",
          "order",
          "filter",
          "shipping",
          "billing",
          "payment",
          "customer",
          "cart",
          "sort",
          "token",
          "user",
          "session",
          "redirect",
          "page",
          "product",
          "attachment",
          "heartbeat",
          "wordpress",
          "logged-in",
          "editor",
          "rp",
          "lostpassword");

  private record Shape(Pattern pattern, String what) {
    Shape(String expression, String what) {
      this(Pattern.compile(expression), what);
    }
  }

  /// All that the address names, the surest first; empty when it names none.
  public static List<Component> of(String target) {
    String lower = target.toLowerCase(Locale.ROOT).replace("%2f", "/");
    List<Component> found = new ArrayList<>();
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern.matcher(lower);
      if (matcher.find()) {
        String name = matcher.group(matcher.groupCount());
        if (!OWN.contains(name) && found.stream().noneMatch(each -> each.name.equals(name))) {
          found.add(new Component(name, shape.what));
        }
      }
    }
    return found;
  }

  /// The software that it extends, `wordpress`; empty when any may have it.
  String platform() {
    String last = what.substring(what.lastIndexOf(' ') + 1);
    return Character.isUpperCase(last.charAt(0)) ? last.toLowerCase(Locale.ROOT) : "";
  }

  @Override
  public String toString() {
    return name + " (" + what + ")";
  }
}
