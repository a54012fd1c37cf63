package org.evenkeel.forensics.format.error;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.waf.RuleTags;

/// What a message tells, whoever wrote it down: PHP through a web server, ModSecurity, or the
/// server itself. Who speaks is told by how a message begins, for further in stand words of the
/// client's, who may ask for a page called `ModSecurity: Access denied`.
final class Told {
  private static final String FIREWALL = "ModSecurity: ";
  private static final String EVALUATED = " : eval()'d code";

  private Told() {}

  static void read(Row row, String message) {
    if (message.startsWith(FIREWALL)) {
      row.kind(Kind.WAF);
      RuleTags.read(row, message);
      return;
    }
    row.put(Field.ACTION, Action.ERROR.name());
    String words = Carriers.takenOff(message);
    Carriers.put(row, message, words);
    if (ofPhp(message, words)) {
      row.kind(Kind.PHP_ERROR);
      script(row, message);
    } else {
      Complaint.read(row, message);
    }
  }

  /// Whether PHP wrote it: at once, or by way of a server.
  private static boolean ofPhp(String message, String words) {
    return startsLikePhp(message)
        || (words.length() < message.length() && words.startsWith("PHP "));
  }

  /// `PHP Warning: …`, as PHP's own log and Apache's carry it.
  static boolean startsLikePhp(String message) {
    return message.startsWith("PHP ") && message.indexOf(": ") > 4;
  }

  /// The script in `… in /var/www/a.php on line 12` or `… in /var/www/a.php:12`. Of code that was
  /// made up while running, the script that ran it.
  static void script(Row row, String message) {
    int in = message.lastIndexOf(" in /");
    int end = in < 0 ? -1 : message.indexOf(" on line ", in);
    if (end < 0 && in >= 0) {
      end = message.indexOf(':', in);
    }
    if (end <= in + 4) {
      return;
    }
    int evaluated = message.indexOf(EVALUATED, in);
    int bracket = evaluated < 0 || evaluated > end ? -1 : message.lastIndexOf('(', evaluated);
    row.put(Field.FILE, message.substring(in + 4, bracket > in + 4 ? bracket : end));
  }
}
