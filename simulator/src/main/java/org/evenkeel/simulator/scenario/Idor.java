package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Shop;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// One account, one number after the other, and answers of the size of a bill.
final class Idor implements Scenario {
  @Override
  public String name() {
    return "idor-invoices";
  }

  @Override
  public String title() {
    return "A customer counts through the numbers of orders and gets the bills of others.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(4, 15);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Shop shop = tale.platform().shop();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 4));
    thief.goesTo(tale.moment(0.2 + 0.5 * dice.unit()));
    if (dice.chance(0.6)) {
      thief.does(
          thief.tries(Phase.ACCESS, "signs in with an account of its own"),
          shop.login(dice, true),
          Pace.HAND);
    }
    Deed walk = thief.succeeds(Phase.EXFIL, "opens bills of others", 3);
    Deed missed = thief.tries(Phase.COLLECT, "asks for bills that are not there");
    Pace pace = dice.chance(0.3) ? Pace.PATIENT : Pace.TOOL;
    long order = dice.between(900, 60_000);
    int step = dice.chance(0.8) ? 1 : -1;
    int got = 0;
    long end = tale.store().span().to() - Span.HOUR;
    for (int i = tale.scaled(dice.between(120, 3000)); i > 0 && thief.now() < end; i--) {
      boolean there = dice.chance(0.93);
      thief.does(there ? walk : missed, shop.bill(dice, order, there).from("-"), pace);
      got += there ? 1 : 0;
      order += step;
      if (i % 97 == 0) {
        thief.changesFace();
      }
    }
    tale.facts()
        .exposes(
            new Facts.Exposed(
                "personal",
                "R3",
                got,
                new Span(walk.first(), thief.now() + 1),
                "bills whose numbers stand in the addresses",
                walk));
    tale.facts().entry(walk, "forced-browsing", "web", Facts.Sight.EXACT, "T1190", "T1213");
    tale.facts().through("CWE-639", List.of());
    tale.facts().intruded("A1", walk.first(), thief.now());
  }
}
