package org.evenkeel.forensics.format.error;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// An entry of PHP-FPM's slow log: `[20-Feb-2024 10:15:33] [pool www] pid 12`, then
/// `script_filename = /var/www/a.php`, at which it is told.
final class SlowScript {
  private static final String SCRIPT = "script_filename = ";
  private static final int LONGEST = 4096;

  private boolean begun;
  private String pid = "";
  private String script = "";

  boolean begins(String message) {
    int end = message.startsWith("[pool ") ? message.indexOf("] pid ") : -1;
    begun = end > 0;
    pid = begun ? message.substring(end + "] pid ".length()).strip() : "";
    return begun;
  }

  /// Whether `line` names the script of the entry begun.
  boolean names(String line) {
    boolean names = begun && line.startsWith(SCRIPT) && line.length() <= LONGEST;
    script = names ? line.substring(SCRIPT.length()) : script;
    begun &= !names;
    return names;
  }

  void tell(Row row) {
    row.put(Field.PID, pid);
    row.put(Field.FILE, script);
    row.put(Field.SEVERITY, "slow");
    row.put(Field.MESSAGE, "slow script " + script);
  }
}
