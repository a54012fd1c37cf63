package org.evenkeel.simulator.scenario;

import java.util.List;
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

/// Answers of 207 in long trains, then an account that nobody made.
final class BatchApi implements Scenario {
  @Override
  public String name() {
    return "batch-api";
  }

  @Override
  public String title() {
    return "A request that holds several reads the database; an account and a back door follow.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(4, 14);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.BATCH);
    Intruder robot = tale.intruder("A1", Origin.HOSTING, Guise.any(dice), dice.between(1, 3));
    robot.goesTo(tale.moment(0.1 + 0.4 * dice.unit()));
    Deed asking = robot.succeeds(Phase.EXPLOIT, "asks the database through " + hole.component(), 2);
    Move form = hole.use(dice, "").getFirst();
    int slow = dice.between(1, 4) * 1000;
    for (int i = tale.scaled(dice.between(60, 900)); i > 0; i--) {
      boolean yes = dice.chance(0.5);
      robot.does(
          asking,
          form.grown(yes ? 0 : dice.between(-2, 0)),
          Pace.TOOL,
          yes ? slow + dice.between(60, 200) : dice.between(60, 260));
    }
    String login = Names.login(dice);
    tale.facts().left(new Facts.Left("rogue-admin", "database", login, "", robot.now()));
    Intruder thief =
        dice.chance(0.5)
            ? robot
            : tale.intruder("A1", Origin.any(dice), Guise.BROWSER, 1).goesTo(robot.now());
    thief.waits(Span.MINUTE, 6 * Span.HOUR);
    Chapter chapter = new Chapter(tale, thief);
    Office office = tale.platform().office();
    String key = office.key(dice);
    chapter.signIn(key, "signs in with an account that was written", 3);
    String name = Names.planted(dice).replace(".", "");
    Deed plant =
        thief
            .succeeds(Phase.PERSIST, "brings in a part of software that is a back door", 3)
            .asStaffDoes();
    thief.does(plant, office.plant(dice, key, name), Pace.HAND);
    chapter.leaveShell(office.planted(name));
    chapter.runCommands(office.planted(name), dice.between(3, 18), tale.moment(0.9));
    tale.facts().entry(asking, "sql-injection", "web", Facts.Sight.CONSEQUENCE, "T1190");
    tale.facts().through("CWE-89", List.of(hole));
    tale.facts().cannotBeKnown("bodies of requests are not logged: what was read is not shown");
    tale.facts().intruded("A1", asking.first(), thief.now());
  }
}
