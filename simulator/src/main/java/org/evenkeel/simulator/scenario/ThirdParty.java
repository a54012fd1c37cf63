package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Tale;

/// The script comes from elsewhere: no line of the store's logs knows of it.
final class ThirdParty implements Scenario {
  @Override
  public String name() {
    return "third-party-script";
  }

  @Override
  public String title() {
    return "A supplier's script takes what is typed for some hours; the store's own logs show"
        + " nothing.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(5, 15);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    long from = tale.moment(0.2 + 0.5 * dice.unit());
    long to = Math.min(from + dice.within(3 * Span.HOUR, 12 * Span.HOUR), tale.store().span().to());
    Deed deed = tale.deed("A1", Phase.COLLECT, "changes the script of a supplier", true, 0);
    deed.happens(from);
    deed.happens(to - 1);
    Facts facts = tale.facts();
    facts.entry(deed, "supply-chain", "third-party", Facts.Sight.NONE, "T1195.002");
    facts.through("CWE-829", List.of());
    for (String category : List.of("payment", "personal")) {
      facts.exposes(
          new Facts.Exposed(
              category,
              "R2",
              Facts.THOSE_WHO_PAID,
              new Span(from, to),
              "typed while the supplier's script was changed",
              null));
    }
    facts.cannotBeKnown("the store's own logs cannot show what a supplier's script did");
    facts.intruded("A1", from, to);
  }
}
