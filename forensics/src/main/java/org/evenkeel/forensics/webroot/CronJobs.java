package org.evenkeel.forensics.webroot;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.code.Charge;
import org.evenkeel.forensics.code.ShellWords;
import org.evenkeel.forensics.investigation.Grade;

/// Judges tables of jobs that run by the clock.
final class CronJobs {
  private CronJobs() {}

  static List<Charge> judge(String table) {
    List<Charge> charges = new ArrayList<>();
    int at = 0;
    for (String line : table.split("\n")) {
      if (!line.isBlank() && line.charAt(0) != '#' && ShellWords.hostile(line)) {
        String shown = line.length() > 100 ? line.substring(0, 100) + "…" : line;
        charges.add(
            new Charge("cron-job", Grade.E4, "runs by the clock: '" + shown.strip() + "'", at));
      }
      at += line.length() + 1;
    }
    return charges;
  }
}
