package org.evenkeel.simulator.scenario;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// Everything is tried and nothing works: no breach.
final class Siege implements Scenario {
  @Override
  public String name() {
    return "siege";
  }

  @Override
  public String title() {
    return "No breach: scans, guessing, carding and known attacks, all in vain.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(5, 20);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    guesses(tale);
    for (Hole.Kind kind : Hole.Kind.values()) {
      if (dice.chance(0.6)) {
        attack(tale, kind);
      }
    }
    carding(tale);
  }

  private static void attack(Tale tale, Hole.Kind kind) {
    Dice dice = tale.dice();
    Intruder robot = tale.intruder("B-" + kind, Origin.HOSTING, Guise.any(dice), 1);
    robot.goesTo(tale.moment(0.05 + 0.85 * dice.unit()));
    Deed vain = robot.tries(Phase.EXPLOIT, "tries a weakness that is not there");
    boolean missing = dice.chance(0.6);
    int forbidden = dice.between(146, 600);
    for (Move move : tale.hole(kind).use(dice, dice.letters(6))) {
      for (int i = dice.between(1, 20); i > 0; i--) {
        Move refused = missing ? tale.missing(move) : move.answered(403, forbidden);
        robot.does(vain, refused, Pace.TOOL);
      }
    }
    String left = tale.hole(kind).left(dice, dice.letters(6));
    if (!left.isEmpty()) {
      robot.does(vain, tale.missing(Move.call("GET", left, 404, 0)), Pace.TOOL);
    }
  }

  private static void guesses(Tale tale) {
    Dice dice = tale.dice();
    Office office = tale.platform().office();
    Intruder robot =
        tale.intruder("B-guesser", Origin.any(dice), Guise.any(dice), dice.between(1, 5));
    robot.goesTo(tale.moment(0.5 * dice.unit()));
    Deed vain = robot.tries(Phase.ACCESS, "tries passwords of staff, in vain");
    for (int i = tale.scaled(dice.between(40, 3000)); i > 0; i--) {
      robot.does(vain, office.knock(dice, false), Pace.TOOL).changesFace();
    }
  }

  private static void carding(Tale tale) {
    Dice dice = tale.dice();
    Intruder robot = tale.intruder("B-carding", Origin.HOME, Guise.any(dice), dice.between(2, 12));
    robot.goesTo(tale.moment(0.9 * dice.unit()));
    Deed vain = robot.tries(Phase.ABUSE, "tries stolen cards; most are declined");
    for (int i = tale.scaled(dice.between(40, 600)); i > 0; i--) {
      robot.does(vain, tale.platform().shop().addToCart(dice, 3), Pace.RUSH);
      robot.does(vain, tale.platform().shop().pay(dice, dice.bits(), dice.chance(0.04)), Pace.TOOL);
      robot.changesFace();
    }
  }
}
