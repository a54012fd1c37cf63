package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;
import org.jspecify.annotations.Nullable;

/// Nothing on the web: the way in stands in the log of FTP.
final class FtpCredential implements Scenario {
  @Override
  public String name() {
    return "ftp-credential";
  }

  @Override
  public String title() {
    return "A stolen password for FTP changes a script; web scans of the same day are only noise.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(20, 34);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Span span = tale.store().span();
    String user = agency(tale);
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.TOOL, 1);
    thief.goesTo(tale.moment(0.15 + 0.2 * dice.unit()));
    tale.facts().uses("A1", thief.face().address());
    if (dice.chance(0.5)) {
      guesses(tale, thief);
    }
    Deed in = thief.succeeds(Phase.ACCESS, "signs in by FTP and changes a script", 3);
    session(tale, thief.now(), new Who(user, thief.face().address(), 1), in);
    thief.goesTo(thief.now() + 9_000);
    new Chapter(tale, thief).skimmerIn("skimmer", "webroot", in, span.to());
    scansOfTheSameDay(tale, thief.now());
    tale.facts().entry(in, "valid-account", "ftp", Facts.Sight.EXACT, "T1078", "T1133");
    tale.facts().through("CWE-522", List.of());
    tale.facts().intruded("A1", in.first(), in.last());
    tale.facts().stillThere();
  }

  /// The agency brings files every week; says under which name.
  static String agency(Tale tale) {
    Dice dice = tale.dice();
    Span span = tale.store().span();
    String user =
        dice.oneOf(List.of("web", "ftpuser", "www", "shop", "deploy")) + dice.between(1, 20);
    String address = tale.store().staff().get(1).office().address();
    long at = span.from() + dice.within(Span.HOUR, 3 * Span.DAY);
    while (at < span.to()) {
      session(tale, at, new Who(user, address, dice.between(2, 9)), null);
      at += 7 * Span.DAY + dice.within(-Span.DAY, Span.DAY);
    }
    tale.facts().innocent("the agency brings files every week", address);
    return user;
  }

  /// Who signs in, and how many files they bring.
  private record Who(String user, String address, int files) {}

  private static void session(Tale tale, long at, Who who, @Nullable Deed deed) {
    Dice dice = tale.dice();
    String head = "[pid " + dice.between(900, 32_000) + "] ";
    String client = ": Client \"" + who.address() + "\"";
    tale.note(at, Log.FTP, head + "CONNECT" + client, null);
    tale.note(at + 700, Log.FTP, head + "[" + who.user() + "] OK LOGIN" + client, deed);
    for (int i = 0; i < who.files(); i++) {
      String path = "/htdocs/js/" + Names.code(dice) + ".js";
      tale.note(
          at + 3_000 + i * 1_900L,
          Log.FTP,
          head
              + "["
              + who.user()
              + "] OK UPLOAD"
              + client
              + ", \""
              + path
              + "\", "
              + dice.between(900, 90_000)
              + " bytes, "
              + dice.between(40, 900)
              + ".22Kbyte/sec",
          deed);
    }
  }

  private static void guesses(Tale tale, Intruder thief) {
    Dice dice = tale.dice();
    Deed guessing = thief.tries(Phase.ACCESS, "tries passwords by FTP");
    for (int i = dice.between(5, 60); i > 0; i--) {
      thief.waits(Span.SECOND, 9 * Span.SECOND);
      tale.note(
          thief.now(),
          Log.FTP,
          "[pid "
              + dice.between(900, 32_000)
              + "] ["
              + dice.letters(6)
              + "] FAIL LOGIN: Client \""
              + thief.face().address()
              + "\"",
          guessing);
    }
  }

  private static void scansOfTheSameDay(Tale tale, long at) {
    Dice dice = tale.dice();
    Intruder scanner = tale.intruder("noise-scan", Origin.HOSTING, Guise.SCANNER, 1);
    scanner.goesTo(at - dice.within(Span.MINUTE, 5 * Span.HOUR));
    Deed vain = scanner.tries(Phase.RECON, "scans the store in vain");
    for (int i = dice.between(10, 60); i > 0; i--) {
      scanner.does(vain, tale.platform().shop().lost(dice).from("-"), Pace.RUSH);
    }
  }
}
