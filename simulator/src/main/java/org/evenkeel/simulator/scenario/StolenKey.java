package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// A secret is stolen by one crew and used by another, weeks later.
final class StolenKey implements Scenario {
  @Override
  public String name() {
    return "stolen-key";
  }

  @Override
  public String title() {
    return "A key is read out of a file; weeks later another crew uses it.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(45, 70);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.SECRET);
    Intruder reader = tale.intruder("A1", Origin.HOSTING, Guise.any(dice), dice.between(1, 3));
    reader.goesTo(tale.moment(0.05 + 0.15 * dice.unit()));
    Deed reading =
        reader.succeeds(Phase.EXPLOIT, "reads a file with secrets through " + hole.component(), 2);
    for (int i = dice.between(1, 6); i > 0; i--) {
      reader.does(reading, hole.use(dice, ""), Pace.TOOL);
    }
    long first = reading.first();
    Office office = tale.platform().office();
    Intruder user = tale.intruder("A2", Origin.HOSTING, Guise.any(dice), dice.between(1, 4));
    user.goesTo(first).waits(25 * Span.DAY, 38 * Span.DAY);
    Deed writing =
        user.succeeds(Phase.COLLECT, "changes texts of the store with the stolen key", 3);
    for (int i = dice.between(2, 14); i > 0; i--) {
      user.does(writing, office.write(dice), Pace.TOOL);
      if (dice.chance(0.2)) {
        user.waits(Span.HOUR, 2 * Span.DAY).changesFace();
      }
    }
    new Chapter(tale, user)
        .skimmerIn("injected-script", "database", writing, tale.store().span().to());
    if (dice.chance(0.5)) {
      pull(tale, user, office);
    }
    says(tale, hole, reading, writing);
    tale.facts().intruded("A1", first, reader.now());
    tale.facts().intruded("A2", writing.first(), user.now());
  }

  private static void pull(Tale tale, Intruder user, Office office) {
    Dice dice = tale.dice();
    Deed pulling = user.succeeds(Phase.EXFIL, "pulls all orders through the interface", 3);
    int pages = dice.between(3, 40);
    for (int page = 1; page <= pages; page++) {
      user.does(pulling, office.pull(dice, page, 100), Pace.TOOL);
    }
    Span span = new Span(pulling.first(), user.now() + 1);
    tale.facts()
        .exposes(
            new Facts.Exposed(
                "personal", "R3", pages * 100L, span, "orders pulled page by page", pulling));
  }

  private static void says(Tale tale, Hole hole, Deed reading, Deed writing) {
    long first = reading.first();
    Facts facts = tale.facts();
    facts.entry(reading, "exposed-secret", "web", Facts.Sight.CONSEQUENCE, "T1190", "T1552.001");
    facts.through("CWE-611", List.of(hole));
    facts.could("forge-tokens", writing.actor(), first, tale.store().span().to());
    facts.exposes(
        new Facts.Exposed(
            "secrets",
            "R3",
            0,
            new Span(first, first + 1),
            "the key that signs everything",
            reading));
    facts.stillThere();
  }
}
