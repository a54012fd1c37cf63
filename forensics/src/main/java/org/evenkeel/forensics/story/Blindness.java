package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Verdict;

/// What is not known, why, and what would tell. An answer that hides where it is blind is worth
/// nothing to a lawyer.
public final class Blindness {
  private Blindness() {}

  /// @param coverage what was read
  /// @param kinds which kinds of sources there were
  /// @param holes sentences about files that rotated sets lack
  /// @param verdict what they say
  /// @param wayInUnknown whether someone got in and nothing shows how
  public static List<String> of(
      Coverage coverage,
      Set<Kind> kinds,
      List<String> holes,
      Verdict verdict,
      boolean wayInUnknown) {
    List<String> unknown = new ArrayList<>();
    if (wayInUnknown) {
      unknown.add(
          "How they got in is not in this evidence. Older logs, the server's login log, FTP logs and"
              + " backups of the web folder could tell.");
    }
    unknown.add(outside(coverage));
    for (String hole : holes) {
      unknown.add(hole + " What it held is not known, nor who took it away.");
    }
    if (kinds.contains(Kind.WEB)) {
      unknown.add(
          "Access logs keep no request bodies, cookies or answers, so an attack inside a form or a"
              + " cookie cannot be seen in them. A firewall's audit log would show it.");
    }
    Set<Kind> missing = EnumSet.of(Kind.SSH, Kind.FTP, Kind.SQL, Kind.WEB_ERROR);
    missing.removeAll(kinds);
    if (!missing.isEmpty()) {
      unknown.add("Not given, so not looked at: " + words(missing) + ".");
    }
    if (verdict != Verdict.NO_EVIDENCE && verdict != Verdict.ATTEMPTS_ONLY) {
      unknown.add(
          "Whose data was seen or taken does not follow from these logs alone; the database and the"
              + " order list would tell more.");
    }
    if (coverage.unreadable() > 0) {
      unknown.add(
          (coverage.unreadable() == 1
                  ? "1 line could not be read and was not judged; it is"
                  : coverage.unreadable()
                      + " lines could not be read and were not judged; samples are")
              + " listed with their sources.");
    }
    return unknown;
  }

  private static String outside(Coverage coverage) {
    if (coverage.span() == null) {
      return "No line with a time could be read, so nothing can be said about when.";
    }
    return "Nothing is known of the time before "
        + Gloss.moment(coverage.span().from())
        + " or after "
        + Gloss.moment(coverage.span().to())
        + ": that is all these sources cover.";
  }

  private static String words(Set<Kind> kinds) {
    List<String> words = new ArrayList<>();
    for (Kind kind : kinds) {
      words.add(
          switch (kind) {
            case SSH -> "the server's login log (auth.log, secure)";
            case FTP -> "FTP or SFTP logs";
            case SQL -> "database logs";
            case WEB_ERROR -> "the web server's error log";
            default -> kind.name();
          });
    }
    return String.join(", ", words);
  }
}
