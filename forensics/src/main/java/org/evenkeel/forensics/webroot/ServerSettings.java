package org.evenkeel.forensics.webroot;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.code.Charge;
import org.evenkeel.forensics.investigation.Grade;

/// Judges settings that the web server and PHP read from the web root itself.
final class ServerSettings {
  private static final String KIND = "backdoor-config";
  private static final int LONGEST = 4_000;

  private static final Pattern PICTURES =
      Pattern.compile("(?i)\\.?\\b(jpe?g|png|gif|ico|bmp|webp|svg|css|txt|pdf)\\b");

  private static final Pattern ODD_TARGET =
      Pattern.compile(
          "(?i)\\.(jpe?g|png|gif|ico|bmp|webp|txt|css|log|tmp|dat)$|^(/tmp|/var/tmp|/dev/shm)/|/uploads/|/media/|"
              + "/cache/|(^|/)\\.[^/]+$|^(data|php|https?|ftp):");

  private static final Pattern KNOWN_TARGET =
      Pattern.compile(
          "(?i)(wordfence-waf|malcare-waf|aios-bootstrap|sucuri|ninjafirewall|bps|waf-loader)[^/]*\\.php$|^(none)?$");

  private static final Pattern SEARCHERS =
      Pattern.compile(
          "(?i)google|bing|yahoo|yandex|baidu|duckduck|android|iphone|mobile|opera mini");

  private static final Pattern AWAY =
      Pattern.compile("(?i)^rewriterule\\s+\\S+\\s+[\"']?https?://([a-z0-9.-]+)");

  private static final Pattern FEW =
      Pattern.compile("(?i)<filesmatch\\s+[\"']?\\^?\\(?([\\w.-]+\\\\?\\.php\\d?\\|){2,}");

  private static final Pattern ALL_PHP =
      Pattern.compile("(?i)<filesmatch\\s+[^>]*\\b(php|ph\\*|\\[ph\\]|phtml|suspected)\\b");

  private ServerSettings() {}

  /// @param data whether it lies where customers' and editors' files are
  static List<Charge> htaccess(String text, boolean data) {
    List<Charge> charges = new ArrayList<>();
    String section = "";
    boolean searchers = false;
    for (String raw : text.split("\n")) {
      String line = raw.strip();
      String lower = line.toLowerCase(Locale.ROOT);
      if (line.isEmpty() || line.startsWith("#") || line.length() > LONGEST) {
        continue;
      }
      section = lower.startsWith("<files") ? line : lower.startsWith("</files") ? "" : section;
      handler(lower, section, data, charges);
      value(line, charges);
      boolean condition = lower.startsWith("rewritecond");
      boolean about = lower.contains("http_user_agent") || lower.contains("http_referer");
      searchers = condition ? searchers || (about && SEARCHERS.matcher(line).find()) : searchers;
      if (lower.startsWith("rewriterule")) {
        away(line, searchers, charges);
        searchers = false;
      }
    }
    if (FEW.matcher(text).find()
        && ALL_PHP.matcher(text).find()
        && text.toLowerCase(Locale.ROOT).contains("deny")) {
      charges.add(
          new Charge(
              KIND,
              Grade.E3,
              "shuts out all programs but a few it names, as intruders do to keep rivals away",
              0));
    }
    return charges;
  }

  private static void handler(String lower, String section, boolean data, List<Charge> charges) {
    boolean sets =
        lower.startsWith("addhandler")
            || lower.startsWith("addtype")
            || lower.startsWith("sethandler")
            || lower.startsWith("forcetype");
    boolean php = lower.contains("php") && !lower.contains("php-source") && !lower.contains("phps");
    if (!sets || !php) {
      return;
    }
    String where = lower.startsWith("add") ? lower.substring(lower.indexOf(' ') + 1) : section;
    if (PICTURES.matcher(where).find() && !where.contains("\\.php")) {
      charges.add(
          new Charge(KIND, Grade.E4, "makes the server run pictures or texts as programs", 0));
    } else if (data) {
      charges.add(
          new Charge(
              KIND, Grade.E3, "makes the server run programs in a folder for uploaded files", 0));
    }
  }

  private static void value(String line, List<Charge> charges) {
    String[] words = line.split("\\s+", 3);
    boolean php = words.length == 3 && words[0].toLowerCase(Locale.ROOT).startsWith("php_");
    if (php) {
      setting(words[1].toLowerCase(Locale.ROOT), words[2], charges);
    }
  }

  private static void away(String line, boolean searchers, List<Charge> charges) {
    if (searchers && AWAY.matcher(line).find()) {
      charges.add(
          new Charge(
              KIND,
              Grade.E3,
              "sends visitors from search engines or on phones to another site",
              0));
    }
  }

  static List<Charge> ini(String text) {
    List<Charge> charges = new ArrayList<>();
    for (String raw : text.split("\n")) {
      String line = raw.strip();
      int equals = line.indexOf('=');
      if (equals > 0
          && !line.startsWith(";")
          && !line.startsWith("#")
          && line.length() <= LONGEST) {
        setting(
            line.substring(0, equals).strip().toLowerCase(Locale.ROOT),
            line.substring(equals + 1),
            charges);
      }
    }
    return charges;
  }

  private static void setting(String name, String given, List<Charge> charges) {
    String value = given.strip().replaceAll("[\"']", "");
    boolean prepends = name.equals("auto_prepend_file") || name.equals("auto_append_file");
    if (prepends && ODD_TARGET.matcher(value).find()) {
      charges.add(new Charge(KIND, Grade.E4, "runs '" + shown(value) + "' with every page", 0));
    } else if (prepends && !KNOWN_TARGET.matcher(value).find()) {
      charges.add(
          new Charge(
              KIND, Grade.E2, "runs '" + shown(value) + "' with every page; ask who set that", 0));
    } else if (name.equals("allow_url_include")
        && value.toLowerCase(Locale.ROOT).matches("1|on|yes|true")) {
      charges.add(new Charge(KIND, Grade.E3, "lets pages run programs from other servers", 0));
    }
  }

  private static String shown(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }
}
