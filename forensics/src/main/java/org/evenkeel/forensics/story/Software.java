package org.evenkeel.forensics.story;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the store runs.
///
/// @param name `prestashop`; empty when nobody knows
/// @param components extensions with their versions, as its own pages name them
public record Software(String name, SortedMap<String, String> components) {
  public Software {
    components = Collections.unmodifiableSortedMap(new TreeMap<>(components));
  }

  /// Why an address that all extensions share does not tell which of them answered; empty where the
  /// software is not known to do so.
  String sharing(String place) {
    boolean front = place.equals("/") || place.equals("/index.php");
    return switch (name) {
      case "prestashop" ->
          front
              ? "PrestaShop takes the name of the module that is to answer from the body, too, so any"
                  + " installed module may have been it"
              : "";
      case "wordpress", "woocommerce" ->
          place.endsWith("/admin-ajax.php") || place.endsWith("/admin-post.php")
              ? "WordPress takes the name of the action from the body, too, so any active plugin may"
                  + " have been it"
              : "";
      case "magento" ->
          place.equals("/graphql")
              ? "Magento takes the question from the body, so the core and every module that extends"
                  + " GraphQL may have been it"
              : "";
      default -> "";
    };
  }
}
