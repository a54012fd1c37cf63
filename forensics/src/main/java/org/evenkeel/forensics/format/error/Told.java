package org.evenkeel.forensics.format.error;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.waf.RuleTags;

/// What a message tells, whoever wrote it down: PHP through a web server, ModSecurity, or the
/// server itself.
final class Told {
  private static final String PHP_MESSAGE = "PHP message: ";

  private Told() {}

  static void read(Row row, String message) {
    if (message.contains("ModSecurity: ")) {
      row.kind(Kind.WAF);
      RuleTags.read(row, message);
      return;
    }
    int php = message.indexOf(PHP_MESSAGE);
    if (php >= 0 || startsLikePhp(message)) {
      row.kind(Kind.PHP_ERROR);
      script(row, message);
    }
    row.put(Field.ACTION, Action.ERROR.name());
  }

  /// `PHP Warning: …`, as PHP's own log and Apache's carry it.
  static boolean startsLikePhp(String message) {
    return message.startsWith("PHP ") && message.indexOf(": ") > 4;
  }

  /// The script in `… in /var/www/a.php on line 12` or `… in /var/www/a.php:12`.
  static void script(Row row, String message) {
    int in = message.lastIndexOf(" in /");
    int end = in < 0 ? -1 : message.indexOf(" on line ", in);
    if (end < 0 && in >= 0) {
      end = message.indexOf(':', in);
    }
    if (end > in + 4) {
      row.put(Field.FILE, message.substring(in + 4, end));
    }
  }
}
