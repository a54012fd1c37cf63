package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Crowd;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.known.Edges;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;

/// What to do first, in order, for the owner of a store who may have never been broken into before.
public final class Advice {
  private static final List<String> WITHOUT_LOGS =
      List.of(
          "Fetch the web server's access logs, of as many days as there are. On a server of your"
              + " own they lie in /var/log/apache2, /var/log/nginx or /var/log/httpd; in cPanel"
              + " under Raw Access, in Plesk under Logs. Or ask your host for them today: many keep"
              + " them for a few days only.",
          "If these are logs, in a form of their own: --log-format says how a line is made up, and"
              + " 'evenkeel formats' lists what is known without.",
          "Delete nothing until then, and let nobody clean up.");

  private Advice() {}

  /// @param judged whether any line could be read as a log's
  public static List<String> firstSteps(Verdict verdict, List<Crew> crews, boolean judged) {
    return judged || verdict != Verdict.NO_EVIDENCE ? firstSteps(verdict, crews) : WITHOUT_LOGS;
  }

  private static List<String> firstSteps(Verdict verdict, List<Crew> crews) {
    return switch (verdict) {
      case NO_EVIDENCE ->
          List.of(
              "Keep these logs: what they do not show today may matter tomorrow.",
              "If something still worries you, add more evidence: older logs, the error log, the"
                  + " server's login log (auth.log), FTP logs.");
      case ATTEMPTS_ONLY ->
          List.of(
              "No alarm: being probed is what every store on the Internet lives with.",
              "Bring the store and its plugins up to date, and turn on a second factor for staff.",
              "Look again with the logs that are not among these; what is not known, below, names them.");
      case POSSIBLE, PROBABLE, CONFIRMED -> afterBreakIn(verdict, crews);
    };
  }

  private static List<String> afterBreakIn(Verdict verdict, List<Crew> crews) {
    List<String> steps = new ArrayList<>();
    steps.add(
        "Copy all logs, the web folder and the database to another machine now, before anything is"
            + " cleaned: they are the proof.");
    if (verdict == Verdict.POSSIBLE) {
      steps.add("Look at the cited lines with whoever knows the store: was this one of you?");
    }
    steps.addAll(forTechniques(crews));
    steps.add(
        "Note the time you learned of this. Reports to authorities are due within days, in the EU"
            + " within 72 hours.");
    return steps;
  }

  /// What must not be done, however near it lies.
  ///
  /// @param crowds addresses behind which many stand
  public static List<String> warnings(Verdict verdict, List<Crew> crews, List<Crowd> crowds) {
    return verdict.compareTo(Verdict.POSSIBLE) < 0
        ? List.of()
        : crowds.stream().filter(crowd -> hides(crowd, crews)).map(Crowd::warning).toList();
  }

  /// Whether any of those who were seen stands in it.
  private static boolean hides(Crowd crowd, List<Crew> crews) {
    return crews.stream()
        .flatMap(crew -> crew.addresses().stream())
        .anyMatch(
            address ->
                crowd.addresses().contains(address)
                    || (crowd.kind() == Crowd.Kind.EDGE
                        && Edges.of(address)
                            .filter(edge -> edge.name().equals(crowd.name()))
                            .isPresent()));
  }

  private static List<String> forTechniques(List<Crew> crews) {
    Set<String> techniques = new LinkedHashSet<>();
    for (Crew crew : crews) {
      for (Observation seen : crew.consequences()) {
        techniques.add(seen.act().technique());
      }
    }
    List<String> steps = new ArrayList<>();
    for (String technique : techniques) {
      String step = step(technique);
      if (!step.isEmpty() && !steps.contains(step)) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static String step(String technique) {
    return switch (technique) {
      case "web-shell" ->
          "Take the store offline (maintenance page) and move the named program out of the web"
              + " folder; do not delete it.";
      case Act.COMMANDS_RUN, "command-injection", "code-injection", "template-injection" ->
          "Take the store offline (maintenance page): someone can run programs on its server. Do not"
              + " switch the server off; have someone look at what runs.";
      case Act.PAGE_CODE ->
          "Take the payment page offline, or pay by another way, until the script is off the pages;"
              + " keep a copy of it first.";
      case Act.CODE_PLANTED, Act.SUPPLY_CHAIN ->
          "Switch off the extension or file that was brought in; keep a copy of it.";
      case Act.ROGUE_ADMIN ->
          "Lock every account of staff that nobody knows, and sign everyone out.";
      case Act.DATABASE_DUMP, "database-console" ->
          "Close the way to the database from outside, and treat every password in it as known to the"
              + " attacker.";
      case Act.STUFFING -> "Make the customers whose accounts were opened choose a new password.";
      case Act.CARD_COUNTING -> "Stop accepting gift cards until their balances were checked.";
      case Act.FORGED_PAYMENT ->
          "Ship nothing that was paid by the named notices until the provider confirms the payment.";
      case "sql-injection" ->
          "Block the named path until the hole is closed, and treat every password in the database"
              + " as known to the attacker.";
      case "guessed-password", "valid-account", "stolen-session" ->
          "Sign everyone out, change all staff passwords, and remove accounts that nobody knows.";
      case "exposed-secret", "backup-download", "exposed-backup", "exposed-repository" ->
          "Remove the named file from the web folder, and change every password and key that was in"
              + " it.";
      case "path-traversal", "file-inclusion", "xml-external-entity" ->
          "Block the named path until the hole is closed, and change every password and key that"
              + " stands in the store's settings.";
      case "forged-token" ->
          "Revoke all API keys and tokens, and change the store's encryption key.";
      default -> "";
    };
  }
}
