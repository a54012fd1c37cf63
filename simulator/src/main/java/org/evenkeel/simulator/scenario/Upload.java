package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// A web shell that was left through a weakness.
///
/// @param deed the request that left it
/// @param path where it is called
record Upload(Deed deed, String path, Hole hole) {

  /// How well the request shows what it was.
  Facts.Sight sight() {
    return hole.named() ? Facts.Sight.EXACT : Facts.Sight.CONSEQUENCE;
  }

  /// Uses a weakness of `kind`, after looking around and failing, or at once.
  static Upload by(Tale tale, Intruder thief, Hole.Kind kind) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(kind);
    if (dice.chance(0.6)) {
      new Chapter(tale, thief).lookAround(hole);
      thief.waits(20 * Span.SECOND, 3 * Span.HOUR);
    }
    int failures = dice.below(4);
    if (failures > 0) {
      Deed failed = thief.tries(Phase.EXPLOIT, "tries " + hole.component() + " and is refused");
      for (int i = 0; i < failures; i++) {
        int status = dice.oneOf(List.of(400, 403, 500, 413));
        long bytes = dice.between(60, 900);
        hole.use(dice, Names.planted(dice))
            .forEach(move -> thief.does(failed, move.answered(status, bytes), Pace.TOOL));
      }
    }
    String name = Names.planted(dice);
    Deed deed = thief.succeeds(Phase.EXPLOIT, "leaves a web shell through " + hole.component(), 3);
    thief.does(deed, hole.use(dice, name), Pace.TOOL);
    Upload upload = new Upload(deed, hole.left(dice, name), hole);
    new Chapter(tale, thief).leaveShell(upload.path());
    thief.waits(Span.SECOND, 4 * Span.MINUTE);
    return upload;
  }
}
