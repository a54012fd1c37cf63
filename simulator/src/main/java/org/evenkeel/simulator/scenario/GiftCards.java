package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
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

/// A number that is asked for again and again, and two sizes of answer.
final class GiftCards implements Scenario {
  @Override
  public String name() {
    return "gift-cards";
  }

  @Override
  public String title() {
    return "Numbers of gift cards are counted through; those that hold money are spent.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(4, 12);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 8));
    thief.goesTo(tale.moment(0.1 + 0.5 * dice.unit()));
    Deed asking = thief.tries(Phase.COLLECT, "asks for numbers of gift cards");
    Deed found = thief.succeeds(Phase.COLLECT, "finds gift cards that hold money", 3);
    int number = dice.between(100_000, 900_000);
    int hits = 0;
    for (int i = tale.scaled(dice.between(200, 5000)); i > 0; i--) {
      boolean valid = dice.chance(0.012) || i == 20;
      thief.does(valid ? found : asking, check(tale, "GC" + number++, valid), Pace.TOOL);
      hits += valid ? 1 : 0;
      if (dice.chance(0.02)) {
        thief.changesFace();
      }
    }
    Deed spending = thief.succeeds(Phase.ABUSE, "spends what was found", 2);
    for (int i = Math.min(hits, 9); i > 0; i--) {
      thief.waits(Span.MINUTE, 6 * Span.HOUR);
      thief.does(spending, tale.platform().shop().addToCart(dice, 1), Pace.HAND);
      thief.does(spending, tale.platform().shop().pay(dice, dice.bits(), true), Pace.HAND);
    }
    tale.facts()
        .exposes(
            new Facts.Exposed(
                "gift-balance",
                "R2",
                hits,
                new Span(found.first(), thief.now()),
                "cards whose balance was shown",
                found));
    tale.facts().entry(found, "gift-card-enumeration", "web", Facts.Sight.EXACT, "T1110");
    tale.facts().through("CWE-799", List.of());
    tale.facts().intruded("A1", found.first(), thief.now());
  }

  private static Move check(Tale tale, String code, boolean valid) {
    Dice dice = tale.dice();
    int bytes = valid ? dice.between(96, 108) : 41;
    return switch (tale.platform().id()) {
      case "magento" ->
          Move.call(
                  "GET",
                  "/rest/default/V1/carts/guest-carts/" + dice.token(32) + "/checkGiftCard/" + code,
                  valid ? 200 : 404,
                  bytes)
              .from("-");
      case "prestashop" ->
          Move.call("GET", "/module/giftcard/check?code=" + code, 200, bytes).from("-");
      case "opencart" ->
          Move.call(
                  "GET",
                  "/index.php?route=extension/total/voucher/balance&code=" + code,
                  200,
                  bytes)
              .from("-");
      default ->
          Move.call(
                  "GET",
                  "/wp-admin/admin-ajax.php?action=gift_card_balance&code=" + code,
                  200,
                  bytes)
              .from("-");
    };
  }
}
