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

/// The database is asked through bodies of requests; an account of staff is written into it.
class HiddenSql implements Scenario {
  @Override
  public String name() {
    return "hidden-sqli";
  }

  @Override
  public String title() {
    return "SQL in bodies that no log shows makes an account of staff; a skimmer follows.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(6, 30);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.HIDDEN_SQL);
    Office office = tale.platform().office();
    Intruder robot = tale.intruder("A1", Origin.HOSTING, Guise.any(dice), dice.between(1, 4));
    robot.goesTo(tale.moment(0.1 + 0.4 * dice.unit()));
    if (dice.chance(0.4)) {
      new Chapter(tale, robot).lookAround(hole);
    }
    Deed asking = asks(tale, robot, hole);
    Intruder thief = tale.intruder("A1", Origin.HOME, Guise.BROWSER, dice.between(1, 3));
    thief.goesTo(robot.now()).waits(Span.MINUTE, 2 * Span.DAY);
    Chapter chapter = new Chapter(tale, thief);
    String key = office.key(dice);
    chapter.signIn(key, "signs in with the account that was written", 3);
    thief.waits(Span.MINUTE, Span.HOUR);
    chapter.skim(key, tale.store().span().to());
    if (dice.chance(0.4)) {
      thief.waits(Span.HOUR, 3 * Span.DAY);
      chapter.takeExport(key, dice.between(300, 30_000));
    }
    says(tale, hole, asking, thief);
  }

  private static Deed asks(Tale tale, Intruder robot, Hole hole) {
    Dice dice = tale.dice();
    Move question = hole.use(dice, "").getFirst();
    Deed asking = robot.succeeds(Phase.EXPLOIT, "asks the database through " + hole.component(), 2);
    for (int i = tale.scaled(dice.between(30, 240)); i > 0; i--) {
      int took = dice.chance(0.45) ? dice.between(5_000, 5_400) : dice.between(90, 420);
      robot.does(asking, question.grown(dice.between(-1, 1)), Pace.TOOL, took);
    }
    Deed written = robot.succeeds(Phase.EXPLOIT, "writes an account of staff into the database", 2);
    robot.does(written, question, Pace.TOOL);
    tale.facts()
        .left(new Facts.Left("rogue-admin", "database", Names.login(dice), "", robot.now()));
    return asking;
  }

  private static void says(Tale tale, Hole hole, Deed asking, Intruder thief) {
    long first = asking.first();
    Facts facts = tale.facts();
    facts.entry(asking, "sql-injection", "web", Facts.Sight.SET, "T1190");
    facts.through("CWE-89", tale.rivals(hole));
    facts.could("read-database", "A1", first, tale.store().span().to());
    facts.exposes(
        new Facts.Exposed(
            "credentials",
            "R1",
            Facts.EVERY_CUSTOMER,
            new Span(first, thief.now()),
            "SQL that nobody can read any more",
            asking));
    facts.exposes(
        new Facts.Exposed(
            "personal",
            "R1",
            Facts.EVERY_CUSTOMER,
            new Span(first, thief.now()),
            "SQL that nobody can read any more",
            asking));
    facts.cannotBeKnown("bodies of requests are not logged: what was read is not shown");
    facts.intruded("A1", first, thief.now());
  }
}
