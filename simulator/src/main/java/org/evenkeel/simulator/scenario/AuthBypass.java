package org.evenkeel.simulator.scenario;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// One finds the weakness, another makes an account of staff with it and brings in software.
final class AuthBypass implements Scenario {
  @Override
  public String name() {
    return "auth-bypass";
  }

  @Override
  public String title() {
    return "A header that no log shows makes a stranger staff; a back door follows.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(4, 20);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.BYPASS);
    Office office = tale.platform().office();
    Intruder scout = tale.intruder("A1", Origin.HOSTING, Guise.any(dice), dice.between(1, 2));
    scout.goesTo(tale.moment(0.1 + 0.3 * dice.unit()));
    new Chapter(tale, scout).lookAround(hole);
    othersFail(tale, hole);
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    Chapter chapter = new Chapter(tale, thief);
    thief.goesTo(scout.now()).waits(5 * Span.MINUTE, 3 * Span.DAY);
    Deed made = thief.succeeds(Phase.EXPLOIT, "makes itself staff through " + hole.component(), 3);
    thief.does(made, hole.use(dice, ""), Pace.TOOL);
    long first = thief.now();
    String login = Names.login(dice);
    tale.facts().left(new Facts.Left("rogue-admin", "database", login, "", first));
    thief.waits(Span.SECOND, 10 * Span.MINUTE);
    String key = office.key(dice);
    chapter.signIn(key, "signs in with the new account", 3);
    String name = Names.planted(dice).replace(".", "");
    Deed plant =
        thief
            .succeeds(Phase.PERSIST, "brings in a part of software that is a back door", 3)
            .asStaffDoes();
    thief.does(plant, office.plant(dice, key, name), Pace.HAND);
    chapter.leaveShell(office.planted(name));
    long end = tale.moment(0.7 + 0.25 * dice.unit());
    chapter.runCommands(office.planted(name), dice.between(4, 30), end);
    if (dice.chance(0.5)) {
      chapter.takeExport(key, dice.between(300, 20_000));
    }
    chapter.parasites(office.planted(name));
    Facts.Sight sight = hole.named() ? Facts.Sight.EXACT : Facts.Sight.CONSEQUENCE;
    tale.facts().entry(made, "authentication-bypass", "web", sight, "T1190", "T1136");
    tale.facts().through("CWE-287", tale.rivals(hole).subList(0, 1));
    tale.facts().intruded("A1", first, thief.now());
  }

  private static void othersFail(Tale tale, Hole hole) {
    Dice dice = tale.dice();
    for (int i = dice.between(0, 4); i > 0; i--) {
      Intruder other = tale.intruder("noise" + i, Origin.HOSTING, Guise.any(dice), 1);
      other.goesTo(tale.moment(dice.unit() * 0.9));
      Deed vain = other.tries(Phase.EXPLOIT, "tries the same in vain");
      for (Move move : hole.use(dice, "")) {
        other.does(vain, move.answered(401, 113), Pace.TOOL);
      }
    }
  }
}
