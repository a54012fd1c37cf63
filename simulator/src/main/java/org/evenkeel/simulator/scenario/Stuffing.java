package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Shop;
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

/// Many addresses, few tries each, and a few accounts that open.
final class Stuffing implements Scenario {
  @Override
  public String name() {
    return "credential-stuffing";
  }

  @Override
  public String title() {
    return "Passwords from elsewhere are tried on customers; some fit. The server itself is not broken into.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(3, 9);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Shop shop = tale.platform().shop();
    int tries = tale.scaled(dice.between(800, 40_000));
    int many = Math.clamp(tries / 4, 8, 900);
    Intruder herd = tale.intruder("A1", Origin.HOME, Guise.any(dice), many);
    herd.goesTo(tale.moment(0.1 + 0.3 * dice.unit()));
    Deed failing = herd.tries(Phase.ACCESS, "tries passwords of customers");
    Deed fitting = herd.succeeds(Phase.ACCESS, "a customer's password fits", 3);
    double luck = 0.002 + 0.012 * dice.unit();
    boolean form = dice.chance(0.5);
    int accounts = 0;
    for (int i = 0; i < tries; i++) {
      boolean fits = dice.chance(luck) || i == tries / 2;
      List<Move> moves = shop.login(dice, fits);
      herd.does(
          fits ? fitting : failing,
          form ? moves : moves.subList(1, fits ? moves.size() : 2),
          Pace.RUSH);
      if (fits) {
        accounts++;
        herd.does(fitting, shop.account(dice), Pace.TOOL);
      }
      herd.changesFace();
    }
    Facts facts = tale.facts();
    Span span = new Span(fitting.first(), herd.now() + 1);
    facts.exposes(
        new Facts.Exposed(
            "personal", "R2", accounts, span, "accounts whose pages were opened", fitting));
    facts.entry(fitting, "credential-stuffing", "web", Facts.Sight.EXACT, "T1110.004");
    facts.through("CWE-307", List.of());
    facts.cannotBeKnown("which accounts: their names travel in bodies of requests");
    facts.intruded("A1", fitting.first(), herd.now());
  }
}
