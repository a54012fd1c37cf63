package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// An upload by one, a guessed password by the other, interleaved.
final class TwoCrews implements Scenario {
  @Override
  public String name() {
    return "two-crews";
  }

  @Override
  public String title() {
    return "Two crews break in at the same time, each in its own way.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(8, 24);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Intruder first = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    first.goesTo(tale.moment(0.1 + 0.2 * dice.unit()));
    Upload upload = Upload.by(tale, first, Hole.Kind.UPLOAD);
    new Chapter(tale, first).runCommands(upload.path(), dice.between(5, 20), tale.moment(0.9));
    tale.facts().entry(upload.deed(), "file-upload", "web", upload.sight(), "T1190", "T1505.003");
    tale.facts().through("CWE-434", List.of(upload.hole()));
    tale.facts().intruded("A1", upload.deed().first(), first.now());
    Intruder second = tale.intruder("A2", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    second.goesTo(upload.deed().first()).waits(Span.HOUR, 3 * Span.DAY);
    Office office = tale.platform().office();
    Deed guessing = second.tries(Phase.ACCESS, "tries passwords of staff");
    for (int i = tale.scaled(dice.between(60, 900)); i > 0; i--) {
      second.does(guessing, office.knock(dice, false), Pace.TOOL);
    }
    String key = office.key(dice);
    Chapter chapter = new Chapter(tale, second);
    Deed in = chapter.signIn(key, "a password fits", 3);
    chapter.takeExport(key, dice.between(300, 20_000));
    tale.facts().intruded("A2", in.first(), second.now());
  }
}
