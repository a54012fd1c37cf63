package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Tale;

/// Only the use is visible: at or before the first line.
final class LeftCensored implements Scenario {
  @Override
  public String name() {
    return "left-censored-shell";
  }

  @Override
  public String title() {
    return "The logs begin days after the way in; a web shell is used from their first day.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(6, 20);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 4));
    Span span = tale.store().span();
    thief.goesTo(span.from() - dice.within(4 * Span.DAY, 30 * Span.DAY));
    Upload upload = Upload.by(tale, thief, Hole.Kind.UPLOAD);
    Chapter chapter = new Chapter(tale, thief);
    long began = upload.deed().first();
    thief.goesTo(span.from()).waits(Span.MINUTE, 20 * Span.HOUR);
    for (int day = dice.between(2, 6); day > 0 && thief.now() < span.to(); day--) {
      chapter.runCommands(upload.path(), dice.between(3, 14), span.to());
      thief.waits(5 * Span.HOUR, 2 * Span.DAY).changesFace();
    }
    tale.facts().entry(upload.deed(), "file-upload", "web", upload.sight(), "T1190", "T1505.003");
    tale.facts().through("CWE-434", List.of(upload.hole()));
    tale.facts().cannotBeKnown("how and when they came in: before the first line");
    tale.facts().intruded("A1", began, Math.min(thief.now(), span.to()));
  }
}
