package org.evenkeel.simulator.scenario;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// A file is left through an upload that nobody guards, and a skimmer follows it.
final class UploadShell implements Scenario {
  @Override
  public String name() {
    return "upload-shell";
  }

  @Override
  public String title() {
    return "An unguarded upload takes a web shell; with it comes a skimmer.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(5, 28);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.UPLOAD);
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 4));
    Chapter chapter = new Chapter(tale, thief);
    thief.goesTo(tale.moment(0.15 + 0.4 * dice.unit()));
    if (dice.chance(0.6)) {
      chapter.lookAround(hole);
      thief.waits(20 * Span.SECOND, 3 * Span.HOUR);
    }
    Deed failed = thief.tries(Phase.EXPLOIT, "uploads files that are refused");
    for (int i = dice.below(4); i > 0; i--) {
      hole.use(dice, Names.planted(dice))
          .forEach(
              move ->
                  thief.does(failed, move.answered(dice.chance(0.5) ? 400 : 403, 210), Pace.TOOL));
    }
    String name = Names.planted(dice);
    Deed upload =
        thief.succeeds(Phase.EXPLOIT, "uploads a web shell through " + hole.component(), 3);
    thief.does(upload, hole.use(dice, name), Pace.TOOL);
    String shell = hole.left(dice, name);
    long first = thief.now();
    chapter.leaveShell(shell);
    thief.waits(Span.SECOND, 4 * Span.MINUTE);
    long end = tale.moment(0.75 + 0.2 * dice.unit());
    chapter.runCommands(shell, dice.between(3, 9), end);
    if (dice.chance(0.7)) {
      Deed edit = chapter.runCommands(shell, 1, end);
      chapter.skimmerIn("skimmer", "webroot", edit, tale.store().span().to());
    }
    thief.waits(2 * Span.MINUTE, Span.DAY);
    chapter.runCommands(shell, dice.between(2, 25), end);
    chapter.parasites(shell);
    Facts facts = tale.facts();
    facts.entry(upload, "file-upload", "web", Facts.Sight.EXACT, "T1190", "T1505.003");
    facts.through("CWE-434", tale.rivals(hole).subList(0, 1));
    facts.intruded("A1", first, thief.now());
  }
}
