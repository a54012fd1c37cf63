package org.evenkeel.simulator.scenario;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// Attempts that aim well and fail.
final class InVain implements Scenario {
  @Override
  public String name() {
    return "attempts-only";
  }

  @Override
  public String title() {
    return "No breach: known weaknesses are tried against what is installed, and refused.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(3, 14);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    List<Hole.Kind> kinds = new ArrayList<>(List.of(Hole.Kind.values()));
    for (int i = dice.between(2, 6); i > 0; i--) {
      Hole hole = tale.hole(kinds.remove(dice.below(kinds.size())));
      Intruder robot =
          tale.intruder("B" + i, Origin.any(dice), Guise.any(dice), dice.between(1, 3));
      robot.goesTo(tale.moment(0.9 * dice.unit()));
      Deed vain = robot.tries(Phase.EXPLOIT, "tries " + hole.component() + ", which is mended");
      int status = dice.oneOf(List.of(403, 401, 400, 404, 200));
      long bytes = dice.between(30, 9_000);
      for (int j = dice.between(1, 30); j > 0; j--) {
        for (Move move : hole.use(dice, Names.planted(dice))) {
          String target = move.target().replace("{sql}", "1%20AND%201=" + dice.below(3));
          Move refused = Move.call(move.method(), target, status, bytes).from("-");
          robot.does(vain, status == 404 ? tale.missing(refused) : refused, Pace.TOOL);
        }
      }
      String left = hole.left(dice, Names.planted(dice));
      if (!left.isEmpty()) {
        robot.does(vain, tale.missing(Move.call("GET", left, 404, 0).from("-")), Pace.TOOL);
      }
    }
  }
}
