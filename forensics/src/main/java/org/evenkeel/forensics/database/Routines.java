package org.evenkeel.forensics.database;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Grade;

/// Judges code that is stored in a database. The known platforms ship none, but for Magento's
/// triggers that note changes.
final class Routines {
  private static final int MOST = 1_000;

  private static final Pattern CHANGE_LOG =
      Pattern.compile("(?i)insert\\s+(ignore\\s+)?into\\s+\\S*_cl\\b");

  private static final Pattern POWERFUL =
      Pattern.compile(
          "(?i)(admin_user|authorization_role|users?meta|\\busers\\b|employee|<script|administrator|core_config_data|wp_options|outfile|sys_exec|lib_mysqludf)");

  private final List<Artifact> found = new ArrayList<>();

  List<Artifact> found() {
    return found;
  }

  void routine(String kind, String name, String body) {
    boolean noted = name.startsWith("trg_") && CHANGE_LOG.matcher(body).find();
    boolean powerful = POWERFUL.matcher(body).find() && !noted;
    boolean acting = kind.equals("trigger") || kind.equals("event");
    if (found.size() >= MOST || noted || !(acting || powerful)) {
      return;
    }
    String what =
        powerful
            ? "reaches into accounts, settings or pages"
            : "runs by itself; the known platforms ship none";
    found.add(
        new Artifact(
            "database-code",
            kind + " " + name,
            null,
            null,
            "This " + kind + " in the database " + what + ".",
            powerful ? Grade.E4 : Grade.E2));
  }
}
