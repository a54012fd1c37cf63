package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
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

/// An account of their own, the usual network, and an unusual amount.
final class Insider implements Scenario {
  @Override
  public String name() {
    return "insider-export";
  }

  @Override
  public String title() {
    return "Someone of the staff opens thousands of customers before leaving; intent cannot be shown.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(25, 40);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Office office = tale.platform().office();
    Employee who = tale.store().staff().getLast();
    Intruder insider = tale.intruder("A1", Origin.HOME, Guise.BROWSER, 1).appearsAs(who.office());
    insider.goesTo(tale.moment(0.6 + 0.3 * dice.unit()));
    String key = office.key(dice);
    Deed walk = insider.succeeds(Phase.COLLECT, "opens customers one after the other", 3);
    Deed door = insider.tries(Phase.ACCESS, "opens the page to sign in");
    insider.does(door, office.door(dice), Pace.HAND);
    insider.does(walk, office.knock(dice, true), Pace.HAND);
    insider.does(walk, office.dashboard(dice, key), Pace.RUSH);
    int first = dice.between(1, 900);
    int many = tale.scaled(dice.between(400, 3200));
    for (int i = 0; i < many; i++) {
      insider.does(walk, office.customer(dice, key, first + i), Pace.TOOL);
    }
    if (dice.chance(0.5)) {
      new Chapter(tale, insider).takeExport(key, dice.between(500, 9_000));
    }
    Facts facts = tale.facts();
    facts.exposes(
        new Facts.Exposed(
            "personal",
            "R2",
            many,
            new Span(walk.first(), insider.now() + 1),
            "customers whose pages were opened",
            walk));
    facts.entry(walk, "valid-account", "web", Facts.Sight.EXACT, "T1078", "T1213");
    facts.through("CWE-285", List.of());
    facts.cannotBeKnown("why: logs do not show intent");
    facts.intruded("A1", walk.first(), insider.now());
  }
}
