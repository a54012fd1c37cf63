package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Employee;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// The agency installs an update; weeks later somebody knows a page that nobody links.
final class SupplyChain implements Scenario {
  @Override
  public String name() {
    return "supply-chain";
  }

  @Override
  public String title() {
    return "An update from the vendor brings the back door with it.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(14, 35);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Office office = tale.platform().office();
    Employee agency = tale.store().staff().get(1);
    String name = Names.code(dice).replace('_', '-');
    Intruder update =
        tale.intruder("A1-update", Origin.HOME, Guise.BROWSER, 1).actsThrough(agency.office());
    update.goesTo(tale.moment(0.05 + 0.2 * dice.unit()));
    String key = office.key(dice);
    Deed arrival =
        tale.deed("A1", Phase.EXPLOIT, "a vendor's update with a back door is installed", true, 0);
    update.does(arrival, office.plant(dice, key, name), Pace.HAND);
    tale.facts().innocent("the agency installs a vendor's update", agency.office().address());
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    Chapter chapter = new Chapter(tale, thief);
    thief.goesTo(update.now());
    chapter.leaveShell(office.planted(name));
    thief.waits(Span.DAY, 9 * Span.DAY);
    chapter.runCommands(office.planted(name), dice.between(4, 22), tale.moment(0.95));
    tale.facts().entry(arrival, "supply-chain", "update", Facts.Sight.CONSEQUENCE, "T1195.002");
    tale.facts().through("CWE-506", List.of());
    tale.facts().intruded("A1", arrival.first(), thief.now());
  }
}
