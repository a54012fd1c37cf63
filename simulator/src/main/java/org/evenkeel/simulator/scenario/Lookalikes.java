package org.evenkeel.simulator.scenario;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Customers;
import org.evenkeel.simulator.store.Employee;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// A scan that was ordered, a dump by the agency, exports for the books, a forgotten password.
final class Lookalikes implements Scenario {
  @Override
  public String name() {
    return "look-alikes";
  }

  @Override
  public String title() {
    return "No breach: everything that looks like one, done by those who may.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(8, 25);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Office office = tale.platform().office();
    Employee clumsy = tale.store().staff().getFirst();
    Employee agency = tale.store().staff().get(1);
    long at = tale.moment(0.2);
    for (int i = dice.between(3, 8); i > 0; i--) {
      at += dice.within(4_000, 25_000);
      tale.hit(at, clumsy.office(), office.knock(dice, false));
    }
    tale.hit(at + 9_000, clumsy.office(), office.knock(dice, true));
    tale.hit(at + 9_800, clumsy.office(), office.dashboard(dice, office.key(dice)));
    tale.facts().innocent("staff who mistyped their password", clumsy.office().address());
    Move dump =
        Move.call(
                "GET",
                "/" + Names.code(dice) + "-migration.sql.gz",
                200,
                dice.within(4_000_000, 900_000_000))
            .from("-");
    tale.hit(tale.moment(0.5), agency.office(), dump);
    tale.facts().innocent("the agency fetches a dump for a migration", agency.office().address());
    long month = tale.moment(0.7);
    tale.hit(
        month, clumsy.office(), office.export(dice, office.key(dice), dice.between(900, 30_000)));
    scan(tale);
    reset(tale);
  }

  /// The scan that card schemes ask for, by a firm that was paid for it.
  private static void scan(Tale tale) {
    Dice dice = tale.dice();
    Intruder scanner = tale.intruder("noise-ordered", Origin.HOSTING, Guise.SCANNER, 1);
    scanner.goesTo(tale.moment(0.4));
    Deed deed = scanner.tries(Phase.RECON, "scans the store, as ordered");
    for (Hole.Kind kind : Hole.Kind.values()) {
      for (Move move : tale.hole(kind).use(dice, dice.letters(5))) {
        String target = move.target().replace("{sql}", "1%27%20OR%20%271%27=%271");
        scanner.does(
            deed,
            dice.chance(0.5)
                ? tale.missing(Move.call(move.method(), target, 404, 0).from("-"))
                : Move.call(move.method(), target, 403, 548).from("-"),
            Pace.RUSH);
      }
    }
    tale.facts().innocent("a scan that the store ordered", scanner.face().address());
  }

  private static void reset(Tale tale) {
    Dice dice = tale.dice();
    Customers customers = new Customers(tale.store());
    for (int i = dice.between(3, 20); i > 0; i--) {
      long at = tale.moment(0.1 + 0.8 * dice.unit());
      Visitor who = customers.visitor(dice.below(500), at, dice.unit());
      for (Move move : tale.platform().shop().forgot(dice)) {
        at += dice.within(3_000, 30_000);
        tale.hit(at, who, move);
      }
    }
  }
}
