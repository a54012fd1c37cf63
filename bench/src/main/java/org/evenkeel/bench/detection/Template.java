package org.evenkeel.bench.detection;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The requests that somebody sends to find out whether a store has one published weakness.
///
/// @param id its name
/// @param cve the weakness; empty where it has no number
/// @param words how its component is called: tags, product and maker, without what every template
///   is tagged with
/// @param asks methods and targets, with fillers where a template leaves something open
record Template(String id, String cve, Set<String> words, List<Ask> asks) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int SHORTEST = 4;

  private static final List<String> FOLDERS =
      List.of("/wp-content/plugins/", "/wp-content/themes/", "/wp-content/uploads/", "/modules/");

  private static final List<String> SIGNS =
      List.of("'", "\"", "<", ">", "../", "://", "${", "(", ";", "`");

  /// What tags say that name no component.
  private static final Set<String> GENERAL =
      Set.of(
          "wordpress",
          "wpplugin",
          "wptheme",
          "plugin",
          "theme",
          "wpscan",
          "sqli",
          "authenticated",
          "unauth",
          "unauthenticated",
          "intrusive",
          "vuln",
          "vkev",
          "packetstorm",
          "edb",
          "seclists",
          "woocommerce",
          "prestashop",
          "prestashopmodule",
          "magento",
          "opencart",
          "exposure",
          "disclosure",
          "redirect",
          "traversal",
          "upload",
          "fileupload",
          "timebasedsqli",
          "bypass",
          "authbypass",
          "privesc",
          "huntr",
          "hackerone",
          "passive",
          "discovery",
          "files",
          "config",
          "listing",
          "backup",
          "debug",
          "network",
          "time",
          "oast",
          "ssrf",
          "xss",
          "lfi",
          "rce",
          "adobe",
          "project",
          "misc",
          "panel",
          "fuzz",
          "tech",
          "oauth",
          "token",
          "shop",
          "social");

  /// A request.
  record Ask(String method, String target) {}

  Template {
    words = Set.copyOf(words);
    asks = List.copyOf(asks);
  }

  /// Whether one of its lines can be told from the component's daily use and names the component:
  /// it asks for a file inside the component's folder that no page links, or carries in its query
  /// what no form of a store sends. A call of an ordinary action or interface, however sensitive,
  /// looks in a log like everybody's.
  boolean distinguishable() {
    return asks.stream()
        .anyMatch(ask -> named(ask.target) && (isUnlinked(ask.target) || isOdd(ask.target)));
  }

  private static boolean isUnlinked(String target) {
    String path = target.split("\\?", -1)[0].toLowerCase(Locale.ROOT);
    boolean inside = FOLDERS.stream().anyMatch(path::contains);
    return inside && !path.matches(".*\\.(?:css|js|png|jpe?g|gif|svg|webp|ico|woff2?)");
  }

  private static boolean isOdd(String target) {
    String decoded = target.contains("%") ? target + unescaped(target) : target;
    return SIGNS.stream().anyMatch(decoded::contains);
  }

  private static String unescaped(String target) {
    try {
      return URLDecoder.decode(target, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return target;
    }
  }

  /// Whether `text` spells the component as it is tagged.
  boolean named(String text) {
    String plain = plain(text);
    return words.stream().anyMatch(plain::contains);
  }

  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  static Template of(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      Reading reading = new Reading();
      reading.object(parser, "");
      return reading.template();
    }
  }

  /// Collects what a template says, wherever in it that stands.
  private static final class Reading {
    private String id = "";
    private String cve = "";
    private String method = "GET";
    private final Set<String> words = new HashSet<>();
    private final List<Ask> asks = new ArrayList<>();

    private void object(JsonParser parser, String within) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        value(parser, parser.nextToken(), within.equals("requests") ? "request." + name : name);
      }
    }

    private void value(JsonParser parser, JsonToken token, String name) {
      switch (token) {
        case START_OBJECT -> object(parser, name);
        case START_ARRAY -> {
          for (JsonToken next = parser.nextToken();
              next != JsonToken.END_ARRAY;
              next = parser.nextToken()) {
            value(parser, next, name);
          }
        }
        case VALUE_STRING -> text(name, parser.getString());
        default -> {}
      }
    }

    private void text(String name, String text) {
      switch (name) {
        case "id" -> id = text;
        case "cve" -> cve = text;
        case "name" -> word(plain(text.split(" - |[<(]| Plugin", -1)[0].replace("WordPress", "")));
        case "tags", "product", "vendor" -> {
          for (String tag : text.split(",", -1)) {
            word(plain(tag));
          }
        }
        case "request.method" -> method = text;
        case "request.path" -> asks.add(new Ask(method, filled(text)));
        default -> {}
      }
    }

    private void word(String word) {
      if (word.length() >= SHORTEST && !GENERAL.contains(word) && !word.startsWith("cve")) {
        words.add(word);
      }
    }

    private static String filled(String path) {
      String filled = path.replaceAll("\\{\\{[^{}]*\\}\\}", "k3v9");
      return filled.isEmpty() || filled.charAt(0) != '/' ? "/" + filled : filled;
    }

    private Template template() {
      return new Template(id, cve, words, asks);
    }
  }
}
