package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Tale;

/// Two holes in the log: one was made, one happened.
final class Tampering implements Scenario {
  @Override
  public String name() {
    return "log-tampering";
  }

  @Override
  public String title() {
    return "The intruder deletes their own lines for some hours; in another week lines are lost by accident.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(6, 18);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    thief.goesTo(tale.moment(0.4 + 0.2 * dice.unit()));
    Upload upload = Upload.by(tale, thief, Hole.Kind.UPLOAD);
    Chapter chapter = new Chapter(tale, thief);
    chapter.runCommands(upload.path(), dice.between(4, 12), tale.moment(0.95));
    Span gone =
        new Span(
            upload.deed().first() - dice.within(0, 2 * Span.HOUR),
            upload.deed().first() + 4 * Span.HOUR);
    tale.effects()
        .forgets(
            gone, dice.chance(0.5) ? "" : upload.deed().count() > 0 ? thief.face().address() : "");
    thief.goesTo(Math.max(thief.now(), gone.to())).waits(Span.HOUR, Span.DAY);
    chapter.runCommands(upload.path(), dice.between(3, 12), tale.store().span().to());
    long accident = tale.moment(0.05 + 0.2 * dice.unit());
    tale.effects()
        .forgets(new Span(accident, accident + dice.within(Span.HOUR, 5 * Span.HOUR)), "");
    tale.facts().entry(upload.deed(), "file-upload", "web", upload.sight(), "T1190", "T1070.002");
    tale.facts().through("CWE-434", List.of(upload.hole()));
    tale.facts().cannotBeKnown("what happened while lines are missing");
    tale.facts().intruded("A1", upload.deed().first(), thief.now());
  }
}
