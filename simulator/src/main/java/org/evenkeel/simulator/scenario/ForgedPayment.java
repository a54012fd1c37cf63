package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
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

/// The provider's own address of notices, called by somebody else.
final class ForgedPayment implements Scenario {
  @Override
  public String name() {
    return "forged-payment";
  }

  @Override
  public String title() {
    return "Notices of payment that the provider never sent make orders paid.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(4, 16);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.CALLBACK);
    Shop shop = tale.platform().shop();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 4));
    thief.goesTo(tale.moment(0.1 + 0.4 * dice.unit()));
    Deed ordering = thief.tries(Phase.ABUSE, "orders and does not pay");
    Deed forging =
        thief.succeeds(Phase.EXPLOIT, "says through " + hole.component() + " that it was paid", 2);
    for (int i = dice.between(2, 14); i > 0; i--) {
      thief.does(ordering, shop.addToCart(dice, dice.below(9)), Pace.HAND);
      thief.does(ordering, shop.checkout(dice), Pace.HAND);
      thief.does(ordering, shop.pay(dice, dice.bits(), true), Pace.HAND);
      thief.does(forging, hole.use(dice, ""), Pace.TOOL);
      thief.waits(5 * Span.MINUTE, 20 * Span.HOUR).changesFace();
    }
    tale.facts().entry(forging, "forged-payment", "web", Facts.Sight.EXACT, "T1565");
    tale.facts().through("CWE-345", List.of(hole));
    tale.facts().cannotBeKnown("which orders: only the provider's own list of payments tells");
    tale.facts().intruded("A1", forging.first(), thief.now());
  }
}
