package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// Cleaned, deployed, and there again without any request.
final class Reinfection implements Scenario {
  @Override
  public String name() {
    return "reinfection";
  }

  @Override
  public String title() {
    return "The shell is removed, and comes back with the next deployment: the repository has it,"
        + " too.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(12, 30);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    thief.goesTo(tale.moment(0.05 + 0.15 * dice.unit()));
    Upload upload = Upload.by(tale, thief, Hole.Kind.UPLOAD);
    Chapter chapter = new Chapter(tale, thief);
    long cleaned = tale.moment(0.35 + 0.1 * dice.unit());
    chapter.runCommands(upload.path(), dice.between(4, 14), cleaned);
    tale.facts().intruded("A1", upload.deed().first(), Math.min(thief.now(), cleaned));
    thief.goesTo(cleaned).waits(Span.HOUR, Span.DAY);
    Deed vain = thief.tries(Phase.PERSIST, "finds the shell gone");
    for (int i = dice.between(1, 5); i > 0; i--) {
      Move gone = tale.missing(Move.call("POST", upload.path(), 404, 0).from("-"));
      thief.does(vain, gone, Pace.HAND);
    }
    thief.goesTo(Math.max(thief.now(), tale.moment(0.6))).waits(Span.HOUR, Span.DAY);
    long again = thief.now();
    chapter.runCommands(upload.path(), dice.between(4, 14), tale.moment(0.97));
    tale.facts().intruded("A1", again, thief.now());
    tale.facts().entry(upload.deed(), "file-upload", "web", upload.sight(), "T1190", "T1505.003");
    tale.facts().through("CWE-434", List.of(upload.hole()));
    tale.facts().cannotBeKnown("how the file came back: no request brought it");
    tale.facts().stillThere();
  }
}
