package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Verdict;

/// What is not known, why, what would tell, and where that lies. An answer that hides where it is
/// blind is worth nothing to a lawyer, and one that only says so is worth little to the owner.
public final class Blindness {
  private final About about;
  private final Whereabouts where;
  private final List<String> unknown = new ArrayList<>();

  private Blindness(About about) {
    this.about = about;
    this.where = new Whereabouts(about.software().name());
  }

  /// What an answer is made from.
  ///
  /// @param coverage what was read
  /// @param kinds which kinds of sources there were
  /// @param holes sentences about files that rotated sets lack
  /// @param given what the owner gave beside the logs
  /// @param software what the store runs
  public record About(
      Coverage coverage, Set<Kind> kinds, List<String> holes, Given given, Software software) {
    public About {
      holes = List.copyOf(holes);
    }
  }

  /// @param verdict what the evidence says
  /// @param wayInUnknown whether someone got in and nothing shows how
  public static List<String> of(About about, Verdict verdict, boolean wayInUnknown) {
    Blindness blindness = new Blindness(about);
    boolean harm = verdict.compareTo(Verdict.POSSIBLE) >= 0;
    if (wayInUnknown) {
      blindness.wayIn();
    }
    if (harm && !about.given().orders()) {
      blindness.people();
    }
    blindness.outside();
    blindness.holes();
    if (about.kinds().contains(Kind.WEB)) {
      blindness.bodies();
      blindness.thirdParties();
      blindness.names();
    }
    blindness.missing();
    blindness.store();
    blindness.unreadable();
    return List.copyOf(blindness.unknown);
  }

  private void wayIn() {
    say(
        "How they got in is not in this evidence. It may stand in older logs; in the server's"
            + " sign-ins (/var/log/auth.log or secure, or 'journalctl -u ssh') and those of FTP; in "
            + where.signIns()
            + "; or in backups of the web folder: the first that holds what they left says when.");
  }

  private void people() {
    say(
        "How many people are affected cannot be counted from logs alone. The list of orders tells ("
            + where.orders()
            + "): give it with --orders.");
  }

  private void outside() {
    var span = about.coverage().span();
    if (span == null) {
      say(
          "No line with a time could be read, so nothing can be said about when. --log-format says how"
              + " a line is made up.");
      return;
    }
    say(
        "Nothing is known of the time before "
            + Gloss.moment(span.from())
            + " or after "
            + Gloss.moment(span.to())
            + ": that is all these sources cover. Older ones lie beside them, packed"
            + " (/var/log/nginx, /var/log/apache2, /var/log/httpd), in the hosting panel (cPanel: Raw"
            + " Access; Plesk: Logs), or in the host's backups.");
  }

  private void holes() {
    for (String hole : about.holes()) {
      say(
          hole
              + " What it held is not known, nor who took it away. The host's backups of that day, or a"
              + " log server, may still have it.");
    }
  }

  private void bodies() {
    say(
        "Access logs keep no request bodies, cookies or answers, so an attack inside a form or a"
            + " cookie cannot be seen in them. A firewall's audit log shows it (ModSecurity: where"
            + " SecAuditLog points, often /var/log/modsec_audit.log), and errors that it caused stand"
            + " in "
            + where.ownLogs()
            + ".");
  }

  /// X20: a script of others runs in the customer's browser and never asks this server.
  private void thirdParties() {
    say(
        "What scripts of third parties did in customers' browsers (statistics, chat, advertising,"
            + " payment) leaves no line here, and neither does theft by one that was tampered with"
            + " at its vendor. Open the checkout with the browser's developer tools (Network) and"
            + " list from where scripts come; they are set in "
            + where.pageCode()
            + ". Ask those vendors for incidents in this time, and the payment provider for cards"
            + " misused after they were used here.");
  }

  /// X19: whoever was led elsewhere never came.
  private void names() {
    boolean silent =
        about.coverage().gaps().stream().anyMatch(gap -> gap.cause() != Coverage.Cause.REMOVED);
    if (silent) {
      say(
          "In the gaps that are listed visitors may have been led elsewhere, by changed records of the"
              + " store's domain (DNS): those leave no line here. The registrar and the DNS provider"
              + " keep a history of changes, and logs of certificates (crt.sh, by the store's domain)"
              + " show one that was issued to somebody else then. Orders that fell off in that time"
              + " say how many were led away.");
    }
  }

  private void missing() {
    Set<Kind> missing = EnumSet.of(Kind.SSH, Kind.FTP, Kind.SQL, Kind.WEB_ERROR);
    missing.removeAll(about.kinds());
    if (!missing.isEmpty()) {
      say("Not given, so not looked at: " + words(missing) + ".");
    }
  }

  private void store() {
    Given given = about.given();
    if (!given.files() || !given.database()) {
      String what =
          given.files()
              ? "The store's database was"
              : given.database() ? "The store's files were" : "The store's files and database were";
      say(
          what
              + " not given: whether something was left behind there is not known. Give "
              + (given.files() ? "" : "a copy of the web folder with --webroot")
              + (given.files() || given.database() ? "" : " and ")
              + (given.database() ? "" : "a dump (mysqldump --single-transaction) with --database")
              + (given.files() ? "" : "; " + where.release())
              + ".");
    }
  }

  private void unreadable() {
    long lines = about.coverage().unreadable();
    if (lines > 0) {
      say(
          (lines == 1
                  ? "1 line could not be read and was not judged; it is listed with its source."
                  : String.format(Locale.ENGLISH, "%,d lines could not be read", lines)
                      + " and were not judged; samples are listed with their sources.")
              + " --log-format says how a line is made up.");
    }
  }

  private void say(String sentence) {
    unknown.add(sentence);
  }

  private static String words(Set<Kind> kinds) {
    List<String> words = new ArrayList<>();
    for (Kind kind : kinds) {
      words.add(
          switch (kind) {
            case SSH ->
                "the server's login log (/var/log/auth.log or secure, wtmp and btmp; where there is"
                    + " none, 'journalctl -u ssh -o json')";
            case FTP ->
                "FTP or SFTP logs (/var/log/vsftpd.log, xferlog, proftpd; or the hosting panel)";
            case SQL ->
                "database logs (what was written: mysqlbinlog; what was asked: server_audit.log, the"
                    + " general log)";
            case WEB_ERROR ->
                "the web server's error log (error.log beside the access log; PHP's own by error_log)";
            default -> kind.name();
          });
    }
    return String.join(", ", words);
  }
}
