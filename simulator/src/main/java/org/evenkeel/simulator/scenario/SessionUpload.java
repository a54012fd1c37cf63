package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
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

/// An upload that looks like a session is unpacked by a second request.
final class SessionUpload implements Scenario {
  @Override
  public String name() {
    return "session-upload";
  }

  @Override
  public String title() {
    return "An object of the intruder's own is unpacked and runs; the hole is mended in the same week.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(5, 16);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 4));
    thief.goesTo(tale.moment(0.1 + 0.35 * dice.unit()));
    Upload upload = Upload.by(tale, thief, Hole.Kind.OBJECT);
    Chapter chapter = new Chapter(tale, thief);
    long mended = thief.now() + dice.within(Span.DAY, 4 * Span.DAY);
    chapter.runCommands(upload.path(), dice.between(4, 20), mended);
    Intruder late = tale.intruder("noise-late", Origin.HOSTING, Guise.any(dice), 1);
    late.goesTo(mended).waits(Span.HOUR, Span.DAY);
    Deed vain = late.tries(Phase.EXPLOIT, "tries the same after it was mended");
    for (Move move : upload.hole().use(dice, Names.planted(dice))) {
      late.does(
          vain, move.answered(dice.chance(0.5) ? 403 : 400, dice.between(60, 400)), Pace.TOOL);
    }
    // the object stands in a body, which no log keeps
    Facts.Sight sight =
        upload.sight() == Facts.Sight.EXACT ? Facts.Sight.CONSEQUENCE : upload.sight();
    tale.facts().entry(upload.deed(), "object-injection", "web", sight, "T1190");
    tale.facts().through("CWE-502", List.of(upload.hole()));
    tale.facts().intruded("A1", upload.deed().first(), thief.now());
  }
}
