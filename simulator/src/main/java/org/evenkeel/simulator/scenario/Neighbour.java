package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Tale;

/// A web shell that nobody uploaded here, and its use.
final class Neighbour implements Scenario {
  @Override
  public String name() {
    return "neighbour";
  }

  @Override
  public String title() {
    return "A file appears without a request: it came from another store on the same server.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(6, 20);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    thief.goesTo(tale.moment(0.1 + 0.4 * dice.unit()));
    Deed arrival =
        thief.succeeds(Phase.EXPLOIT, "writes a file from another store on the server", 0);
    arrival.happens(thief.now());
    Hole hole = tale.hole(Hole.Kind.UPLOAD);
    String path = hole.left(dice, Names.planted(dice));
    Chapter chapter = new Chapter(tale, thief);
    chapter.leaveShell(path);
    thief.waits(Span.MINUTE, Span.DAY);
    chapter.runCommands(path, dice.between(4, 24), tale.moment(0.95));
    tale.facts().entry(arrival, "lateral-movement", "neighbour", Facts.Sight.NONE, "T1210");
    tale.facts().through("CWE-668", List.of());
    tale.facts().cannotBeKnown("how the file came: no request of this store brought it");
    tale.facts().intruded("A1", arrival.first(), thief.now());
  }
}
