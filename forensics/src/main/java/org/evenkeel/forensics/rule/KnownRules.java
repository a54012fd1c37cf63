package org.evenkeel.forensics.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evenkeel.forensics.known.Weakness;
import org.evenkeel.forensics.known.Weakness.Use;
import org.evenkeel.forensics.known.Weaknesses;

/// Rules made from the table of known weaknesses: for each line of it that a log can show, one that
/// tells a look at its address, one that tells the attempt, and one that tells that it worked.
final class KnownRules {
  private static final String FILE = "known/weaknesses.txt";

  private KnownRules() {}

  /// What they say, ready to be checked like any other rule.
  static List<Said.Keys> all() {
    List<Said.Keys> rules = new ArrayList<>();
    for (Weakness weakness : Weaknesses.all()) {
      boolean look = weakness.route().path().endsWith("/readme.txt");
      if (weakness.route().use() == Use.RARE) {
        rules.add(rule(weakness, look ? Stage.PROBE : Stage.ATTEMPT));
      } else if (weakness.route().use() == Use.SHARED && isInjection(weakness)) {
        rules.add(rule(weakness, Stage.INJECTION));
      }
      if (!look && isOnlySent(weakness)) {
        rules.add(rule(weakness, Stage.PROBE));
      }
      if (!weakness.route().then().isEmpty()) {
        rules.add(rule(weakness, Stage.SUCCESS));
      }
    }
    return rules;
  }

  static String file() {
    return FILE;
  }

  /// Whether a look at the address differs from its use.
  private static boolean isOnlySent(Weakness weakness) {
    return weakness.route().method().equals("POST")
        && weakness.route().use() == Use.RARE
        && weakness.route().path().endsWith(".php");
  }

  private static boolean isInjection(Weakness weakness) {
    return weakness.kind().endsWith("-injection") || weakness.kind().startsWith("path-");
  }

  private enum Stage {
    PROBE(
        "low",
        "probe",
        "T1595.002",
        "was looked at",
        "Scans that you ordered, and search engines that follow old links, look there too."),
    ATTEMPT(
        "medium",
        "attempt",
        "T1190",
        "was asked for as its weakness needs",
        "A scan that you ordered looks the same."),
    INJECTION(
        "medium",
        "attempt",
        "T1190",
        "was sent an attack where its weakness lies",
        "A customer who pastes code or strange signs into a field can look like it."),
    SUCCESS(
        "high",
        "success",
        "T1190",
        "answered as it does after its weakness was used",
        "A file of your own with such a name would look the same.");

    private final String level;
    private final String kind;
    private final String attack;
    private final String what;
    private final String alike;

    Stage(String level, String kind, String attack, String what, String alike) {
      this.level = level;
      this.kind = kind;
      this.attack = attack;
      this.what = what;
      this.alike = alike;
    }
  }

  private static Said.Keys rule(Weakness weakness, Stage stage) {
    Map<String, Said> keys = new LinkedHashMap<>();
    String route = weakness.route().method() + weakness.route().path() + weakness.route().words();
    String named = "evenkeel " + weakness.id() + " " + route + " " + stage;
    keys.put("title", text(weakness.component() + " " + stage.what + ": " + weakness.id()));
    keys.put("id", text(UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString()));
    keys.put("description", text(description(weakness, stage)));
    keys.put("falsepositives", items(List.of(stage.alike)));
    keys.put("level", text(stage.level));
    keys.put("tags", items(tags(weakness, stage)));
    keys.put("logsource", keys(Map.of("category", text("webserver"))));
    keys.put("detection", detection(weakness, stage));
    keys.put("evenkeel", own(weakness, stage));
    return keys(keys);
  }

  private static String description(Weakness weakness, Stage stage) {
    String fixed = weakness.remedy().fixed();
    String cure =
        switch (fixed) {
          case "none" -> "No version without it is known: remove the component.";
          case "?" -> "Ask its maker which version mends it.";
          default -> "It is mended in version " + fixed + ".";
        };
    String shown =
        stage == Stage.SUCCESS
            ? "A file was answered that is there only after the weakness was used."
            : "By itself this is an attempt, and none at all where the component is not installed.";
    return "A request to "
        + weakness.component()
        + " has the address and form of "
        + weakness.id()
        + " ("
        + weakness.kind()
        + "). "
        + shown
        + " "
        + cure;
  }

  private static List<String> tags(Weakness weakness, Stage stage) {
    List<String> tags = new ArrayList<>();
    tags.add("attack." + stage.attack.toLowerCase(Locale.ROOT));
    tags.add("veris.action.hacking.variety.exploit-vuln");
    if (weakness.id().startsWith("CVE-")) {
      tags.add("cve." + weakness.id().substring("CVE-".length()));
    }
    return tags;
  }

  private static Said.Keys detection(Weakness weakness, Stage stage) {
    Weakness.Route route = weakness.route();
    Map<String, Said> request = new LinkedHashMap<>();
    if (stage == Stage.SUCCESS) {
      request.put("cs-uri-stem|contains", text(escaped(route.then())));
      request.put("sc-status", items(List.of("200", "206")));
    } else {
      if (stage == Stage.PROBE && !route.path().endsWith(".txt")) {
        request.put("cs-method", items(List.of("GET", "HEAD")));
      } else if (!route.method().equals("*")) {
        request.put("cs-method", text(route.method()));
      }
      if (route.path().length() > 1) {
        request.put("cs-uri-stem|contains", text(escaped(route.path())));
      }
      if (!route.words().isEmpty()) {
        request.put(
            "cs-uri|contains|all", items(route.words().stream().map(KnownRules::escaped).toList()));
      }
      if (stage == Stage.INJECTION) {
        request.put("payload.kind|exists", truth());
      }
    }
    return keys(Map.of("request", keys(request), "condition", text("request")));
  }

  /// `?` stands for itself in the table.
  private static String escaped(String part) {
    return part.replace("\\", "\\\\").replace("?", "\\?");
  }

  private static Said.Keys own(Weakness weakness, Stage stage) {
    Map<String, Said> own = new LinkedHashMap<>();
    own.put("behaviour", text(behaviour(weakness.kind(), stage)));
    own.put("phase", text(stage == Stage.PROBE ? "recon" : "exploit"));
    own.put("kind", text(stage.kind));
    own.put("platform", text(weakness.platform()));
    own.put("weakness", text(weakness.kind()));
    own.put("component", text(weakness.component()));
    if (weakness.id().startsWith("CVE-")) {
      own.put("cve", text(weakness.id()));
    }
    own.put("exploited", text(weakness.remedy().exploited()));
    return keys(own);
  }

  /// The behaviour of the catalogue to which a kind of weakness belongs.
  private static String behaviour(String kind, Stage stage) {
    if (stage == Stage.PROBE) {
      return "B02";
    }
    return switch (kind) {
      case "sql-injection" -> "B24";
      case "path-traversal" -> "B30";
      case "file-inclusion" -> "B31";
      case "unrestricted-upload" -> "B33";
      case "insecure-deserialization" -> "B37";
      case "xml-external-entity" -> "B36";
      case "server-side-request-forgery" -> "B38";
      case "template-injection" -> "B35";
      case "exposed-secret" -> "B08";
      case "information-exposure" -> "B43";
      case "broken-access-control", "authentication-bypass" -> "B39";
      case "cross-site-scripting" -> "B28";
      default -> "B32";
    };
  }

  private static Said text(String text) {
    return new Said.Value(text, Said.Type.TEXT, 0, 0, false);
  }

  private static Said truth() {
    return new Said.Value("true", Said.Type.TRUTH, 0, 0, false);
  }

  private static Said items(List<String> texts) {
    return new Said.Items(texts.stream().map(KnownRules::text).toList(), 0, 0);
  }

  private static Said.Keys keys(Map<String, Said> keys) {
    return new Said.Keys(keys, 0, 0);
  }
}
