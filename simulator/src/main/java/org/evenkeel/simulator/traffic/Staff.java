package org.evenkeel.simulator.traffic;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Employee;
import org.evenkeel.simulator.store.Store;

/// Those who work in the back office: they sign in, mistype, look at orders, change prices, export
/// for the books, and once a week the agency brings a new version.
final class Staff implements Flow.Kind {
  private final Store store;
  private final Office office;

  Staff(Store store, Office office) {
    this.store = store;
    this.office = office;
  }

  @Override
  public Run visit(Dice dice, long at) {
    List<Employee> staff = store.staff();
    Employee who = staff.get(dice.skewed(staff.size(), 3));
    Visitor face = dice.chance(0.88) ? who.office() : who.home();
    Trail trail = new Trail(store, dice, face, "-", at);
    String key = office.key(dice);
    if (dice.chance(0.7)) {
      trail.goes(office.door(dice));
      for (int typos = dice.chance(0.1) ? 1 + dice.geometric(0.6) : 0; typos > 0; typos--) {
        trail.thinks(9);
        trail.goes(office.knock(dice, false));
      }
      trail.thinks(8);
      trail.goes(office.knock(dice, true));
    }
    trail.goes(office.dashboard(dice, key));
    for (Move move : office.work(dice, key)) {
      trail.thinks(move.kind() == Move.Kind.PAGE ? 22 : 2);
      trail.goes(move);
    }
    seldom(dice, trail, key, who);
    return new Run(trail.lines(), null);
  }

  private void seldom(Dice dice, Trail trail, String key, Employee who) {
    if (dice.chance(0.02)) {
      trail.goes(office.export(dice, key, dice.between(40, 900)));
    } else if (who.agency() && dice.chance(0.05)) {
      office.plant(dice, key, dice.letters(7)).forEach(trail::goes);
    } else if (who.agency() && dice.chance(0.08)) {
      office.editLook(dice, key).forEach(trail::goes);
    } else if (dice.chance(0.004)) {
      for (Move move : office.hire(dice, key)) {
        trail.goes(move);
        trail.thinks(40); // a form for a new colleague takes its time
      }
    }
  }
}
