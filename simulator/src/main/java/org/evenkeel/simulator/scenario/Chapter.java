package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Shells;
import org.evenkeel.simulator.tale.Tale;
import org.evenkeel.simulator.tale.Tree;

/// Parts that many stories share.
final class Chapter {
  private final Tale tale;
  private final Intruder who;
  private final Dice dice;

  Chapter(Tale tale, Intruder who) {
    this.tale = tale;
    this.who = who;
    dice = who.dice();
  }

  /// Looks around, as scanners do: for the weakness, and for things that are not there.
  void lookAround(Hole hole) {
    Deed deed = who.tries(Phase.RECON, "looks for weak spots");
    String trace = hole.trace(tale.platform().id());
    for (int i = dice.between(0, 12); i > 0; i--) {
      who.does(deed, tale.platform().shop().lost(dice).from("-"), Pace.TOOL);
    }
    if (!trace.isEmpty() && dice.chance(0.7)) {
      who.does(deed, Move.call("GET", trace, 200, dice.between(900, 42_000)).from("-"), Pace.TOOL);
    }
    if (dice.chance(0.6)) {
      who.does(deed, tale.platform().shop().home(dice), Pace.HAND);
    }
  }

  /// Uses a web shell `times` times, now and then from another address, until about `until`.
  Deed runCommands(String path, int times, long until) {
    String key = dice.letters(dice.between(1, 5));
    boolean open = dice.chance(0.35);
    Deed deed = who.succeeds(Phase.PERSIST, "runs commands through " + path, 3);
    for (int i = 0; i < times && who.now() < until; i++) {
      String query = open ? '?' + key + '=' + command() : "";
      Move move = Move.call(open ? "GET" : "POST", path + query, 200, answer()).from("-");
      who.does(deed, move, Pace.HAND);
      if (tale.errorsKept() && dice.chance(0.25)) {
        stumbles(deed, path);
      }
      if (dice.chance(0.3)) {
        who.waits(20 * Span.MINUTE, 20 * Span.HOUR);
        if (dice.chance(0.4)) {
          who.changesFace();
        }
      }
    }
    return deed;
  }

  /// A command that the shell does not know: the log of errors tells.
  private void stumbles(Deed deed, String path) {
    String typo = dice.oneOf(List.of("wgett", "crul", "ll", "mysqldmp", "nmap", "netcat", "dig"));
    String said =
        "[error] %d#%d: *%d FastCGI sent in stderr: \"PHP message: sh: 1: %s: not found\" while reading"
            .formatted(dice.between(700, 999), 812, dice.between(1000, 99_999), typo);
    String where =
        " response header from upstream, client: %s, server: %s, request: \"POST %s HTTP/1.1\""
            .formatted(who.face().address(), tale.store().domain(), path);
    tale.note(who.now(), Log.ERROR, said + where, deed);
  }

  private String command() {
    return dice.oneOf(
        List.of(
            "id",
            "whoami",
            "uname+-a",
            "ls+-la",
            "cat+../../../wp-config.php",
            "cat%20/etc/passwd",
            "pwd",
            "ps+aux",
            "find+.+-name+%22*.sql%22",
            "php+-v",
            "df%20-h",
            "ls+-la+/var/www"));
  }

  private long answer() {
    return (long) Math.clamp(dice.logNormal(420, 1.5), 0, 400_000);
  }

  /// Signs in with a password that fits, and looks at the first page.
  Deed signIn(String key, String what, int grade) {
    Office office = tale.platform().office();
    Deed deed = who.succeeds(Phase.ACCESS, what, grade).asStaffDoes();
    who.does(deed, office.door(dice), Pace.HAND);
    who.does(deed, office.knock(dice, true), Pace.HAND);
    who.does(deed, office.dashboard(dice, key), Pace.RUSH);
    return deed;
  }

  /// Puts a script on the pages, through the back office, which takes what customers type.
  void skim(String key, long until) {
    Deed deed =
        who.succeeds(Phase.COLLECT, "puts a script on the pages that takes what is typed", 3)
            .asStaffDoes();
    who.does(deed, tale.platform().office().editLook(dice, key), Pace.HAND);
    skimmerIn("injected-script", "database", deed, until);
  }

  /// A skimmer works from now on until `until`; it came in by `deed`.
  void skimmerIn(String kind, String in, Deed deed, long until) {
    String script = Shells.skimmer(dice, Shells.host(dice));
    Span span = new Span(who.now(), Math.max(who.now() + 1, until));
    String where = in.equals("database") ? "configuration" : dice.oneOf(Tree.of(tale).scripts());
    tale.facts().left(new Facts.Left(kind, in, where, script, who.now()));
    String payment = tale.platform().shop().checkout(dice).target();
    tale.effects().grows(payment, span, script.length() + 17L);
    tale.facts().could("skim", who.id(), span.from(), span.to());
    String why = "typed on the payment page while a skimmer was on it";
    for (String category : List.of("payment", "personal")) {
      tale.facts()
          .exposes(new Facts.Exposed(category, "R2", Facts.THOSE_WHO_PAID, span, why, deed));
    }
  }

  /// Takes all orders as a file.
  void takeExport(String key, long rows) {
    Office office = tale.platform().office();
    Deed deed = who.succeeds(Phase.EXFIL, "downloads " + rows + " rows of orders", 3).asStaffDoes();
    who.does(deed, office.orders(dice, key), Pace.HAND);
    who.does(deed, office.export(dice, key, rows), Pace.HAND);
    Span span = new Span(who.now(), who.now() + 1);
    tale.facts()
        .exposes(new Facts.Exposed("personal", "R3", rows, span, "an export of all orders", deed));
  }

  /// Others find what was left behind, and cannot use it.
  void parasites(String path) {
    for (int i = dice.between(0, 3); i > 0; i--) {
      org.evenkeel.simulator.tale.Guise guise = org.evenkeel.simulator.tale.Guise.any(dice);
      Intruder other =
          tale.intruder("noise" + i, org.evenkeel.simulator.tale.Origin.HOSTING, guise, 1);
      other.goesTo(who.now() + dice.within(Span.HOUR, 2 * Span.DAY));
      Deed deed = other.tries(Phase.RECON, "looks for others' web shells");
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      for (int j = dice.between(2, 9); j > 0; j--) {
        other.does(
            deed,
            tale.missing(Move.call("GET", folder + dice.letters(5) + ".php", 404, 0).from("-")),
            Pace.TOOL);
      }
    }
  }

  /// A web shell lies in the web root from now on.
  void leaveShell(String path) {
    tale.facts().left(new Facts.Left("webshell", "webroot", path, Shells.php(dice), who.now()));
    tale.facts().could("run-commands", who.id(), who.now(), tale.store().span().to());
    String why = "whoever runs commands on the server can read everything on it";
    Span span = new Span(who.now(), tale.store().span().to());
    tale.facts()
        .exposes(new Facts.Exposed("personal", "R1", Facts.EVERY_CUSTOMER, span, why, null));
    tale.facts()
        .exposes(new Facts.Exposed("credentials", "R1", Facts.EVERY_CUSTOMER, span, why, null));
  }
}
