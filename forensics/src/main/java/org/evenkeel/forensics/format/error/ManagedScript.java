package org.evenkeel.forensics.format.error;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// What PHP-FPM passes on of its children: `WARNING: [pool www] child 12 said into stderr: "NOTICE:
/// PHP message: PHP Warning: x in /var/www/a.php on line 3"`.
final class ManagedScript {
  private static final String CHILD = "] child ";
  private static final String SAID = " said into std";
  private static final String PHP_MESSAGE = "PHP message: ";

  private ManagedScript() {}

  /// What the child said, and puts which it was; any other message as it is.
  static String said(Row row, String message) {
    int pool = message.indexOf("[pool ");
    int child = pool < 0 || pool > 12 ? -1 : message.indexOf(CHILD, pool);
    int said = child < 0 ? -1 : message.indexOf(SAID, child);
    if (child < 0) {
      return message;
    }
    int number = child + CHILD.length();
    int end = number;
    while (end < message.length() && Character.isDigit(message.charAt(end))) {
      end++;
    }
    row.put(Field.PID, message.substring(number, end));
    int open = said < 0 ? -1 : message.indexOf('"', said);
    if (open < 0 || said != end) {
      return message;
    }
    int close = message.length() - (message.endsWith("\"") && message.length() > open + 1 ? 1 : 0);
    String text = message.substring(open + 1, close);
    int php = text.indexOf(PHP_MESSAGE);
    return php >= 0 && php <= 10 ? text.substring(php + PHP_MESSAGE.length()) : text;
  }
}
