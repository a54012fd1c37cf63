package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Words that people typed into the store's own search: goods are called `cat /etc design`, `drop
/// table lamp` or `select or drop waist`, and whoever looks for them attacks nobody. What only
/// programs read, such as quotes closed behind a comparison or the file of passwords by its whole
/// name, is no such phrase.
final class Searched {
  private static final int LETTERS = 60;
  private static final int PHRASES = 3;
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i)(?:^|&)(?:s|q|query|search|search_?query|search_?term|term|keyword|keywords|filter_name|"
              + "suche|suchbegriff|zoeken|busqueda|recherche)=([^&]*)");

  /// What nobody types who looks for goods.
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?i)etc/(?:passwd|shadow|hosts)|wp-config|\\.env\\b|\\.\\./\\.\\.|<\\s*(?:script|svg|img|iframe|body)|"
              + "\\bon\\w+\\s*=|javascript:|\\(\\s*select\\b|\\bfrom\\s+\\w+_\\w+|information_schema|"
              + "\\b(?:sleep|benchmark|concat|extractvalue|updatexml|char|ascii|substr\\w*)\\s*\\(|"
              + "['\"]\\s*(?:\\)|or\\b|and\\b|union\\b|;|\\|\\|)|--\\s*[-+#]?\\s*$|"
              + "0x[0-9a-f]{4}|\\{\\{|\\$\\{\\w+:|https?://|\\bnull\\s*,|/bin/|<\\?|\\x00|"
              + "(?:wget|curl|whoami|uname|nslookup|phpinfo|eval|system|exec)\\s*[(\\-/]");

  /// Those who follow links to searches that others made.
  private static final Pattern CRAWLER =
      Pattern.compile("(?i)adsbot-google|googlebot|bingbot|applebot|duckduckbot|yandexbot");

  private Searched() {}

  /// Whether all that speaks against this one are a few phrases, typed in a browser that came from
  /// a page of the store.
  static boolean isAll(Trail trail, Site site) {
    long phrases = 0;
    for (TracedGroup group : trail.groups()) {
      if (site.meanings(group).stream().anyMatch(Meaning::hostile)) {
        boolean typed =
            group.count() <= PHRASES && group.lines().stream().allMatch(Searched::isPhrase);
        phrases += typed ? group.count() : PHRASES + 1;
      }
    }
    return phrases > 0 && phrases <= PHRASES;
  }

  private static boolean isPhrase(TracedLine line) {
    Event event = line.event();
    Matcher field = FIELD.matcher(Surface.query(event));
    if (!Surface.isGet(event) || !field.find() || !byVisitor(event)) {
      return false;
    }
    String phrase = Queries.plain(field.group(1));
    String others = field.replaceAll("");
    return phrase.length() <= LETTERS
        && !MACHINE.matcher(phrase).find()
        && List.of("'", "%27", "%3c", "<", "..", ";", "|").stream().noneMatch(others::contains);
  }

  private static boolean byVisitor(Event event) {
    String agent = event.textOrEmpty(Field.USER_AGENT);
    boolean crawler = agent.contains("+http") && CRAWLER.matcher(agent).find();
    return crawler || (agent.startsWith("Mozilla/5.0 (") && event.text(Field.REFERER).isPresent());
  }
}
