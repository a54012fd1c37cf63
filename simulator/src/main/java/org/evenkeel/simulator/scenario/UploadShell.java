package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Tale;

/// A file is left through an upload that nobody guards, and a skimmer follows it.
class UploadShell implements Scenario {
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
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 4));
    thief.goesTo(tale.moment(0.15 + 0.4 * dice.unit()));
    Chapter chapter = new Chapter(tale, thief);
    Upload upload = Upload.by(tale, thief, Hole.Kind.UPLOAD);
    long end = tale.moment(0.75 + 0.2 * dice.unit());
    chapter.runCommands(upload.path(), dice.between(3, 9), end);
    if (dice.chance(0.7)) {
      Deed edit = chapter.runCommands(upload.path(), 1, end);
      chapter.skimmerIn("skimmer", "webroot", edit, tale.store().span().to());
    }
    thief.waits(2 * Span.MINUTE, Span.DAY);
    chapter.runCommands(upload.path(), dice.between(2, 25), end);
    chapter.parasites(upload.path());
    tale.facts().entry(upload.deed(), "file-upload", "web", upload.sight(), "T1190", "T1505.003");
    tale.facts().through("CWE-434", List.of(upload.hole()));
    tale.facts().intruded("A1", upload.deed().first(), thief.now());
  }
}
