package org.evenkeel.simulator.scenario;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// Passwords are tried until one fits; then the orders are downloaded.
final class AdminGuessing implements Scenario {
  @Override
  public String name() {
    return "admin-guessing";
  }

  @Override
  public String title() {
    return "A password of staff is guessed, and all orders are downloaded.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(3, 14);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Office office = tale.platform().office();
    Intruder guesser = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 6));
    guesser.goesTo(tale.moment(0.1 + 0.4 * dice.unit()));
    Pace pace = dice.chance(0.3) ? Pace.PATIENT : Pace.TOOL;
    guesses(tale, guesser, pace);
    String key = office.key(dice);
    Intruder thief = guesser;
    Deed fits = guesser.succeeds(Phase.ACCESS, "a password fits", 3);
    guesser.does(fits, office.knock(dice, true), pace);
    long first = guesser.now();
    if (dice.chance(0.5)) {
      guesser.does(fits, office.dashboard(dice, key), Pace.RUSH);
    } else {
      thief = tale.intruder("A1", Origin.any(dice), Guise.BROWSER, dice.between(1, 2));
      thief.goesTo(guesser.now()).waits(10 * Span.MINUTE, Span.DAY);
      new Chapter(tale, thief).signIn(key, "signs in with the guessed password", 3);
    }
    Chapter chapter = new Chapter(tale, thief);
    thief.waits(10 * Span.SECOND, 2 * Span.HOUR);
    chapter.takeExport(key, dice.between(200, 60_000));
    if (dice.chance(0.4)) {
      thief.waits(Span.MINUTE, Span.HOUR);
      chapter.skim(key, tale.store().span().to());
    }
    Facts facts = tale.facts();
    facts.entry(fits, "guessed-password", "web", Facts.Sight.EXACT, "T1110.001", "T1078");
    facts.through("CWE-307", java.util.List.of());
    facts.could("staff", "A1", first, tale.store().span().to());
    facts.intruded("A1", first, thief.now());
  }

  private static void guesses(Tale tale, Intruder guesser, Pace pace) {
    Dice dice = tale.dice();
    Office office = tale.platform().office();
    Deed guessing = guesser.tries(Phase.ACCESS, "tries passwords of staff");
    boolean looksFirst = dice.chance(0.5);
    long latest = tale.moment(0.6);
    for (int i = tale.scaled(dice.between(60, 4200)); i > 0 && guesser.now() < latest; i--) {
      if (looksFirst) {
        guesser.does(guessing, office.door(dice), Pace.RUSH);
      }
      guesser.does(guessing, office.knock(dice, false), pace);
      if (i % 50 == 0) {
        guesser.changesFace();
      }
    }
  }
}
