package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Employee;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// A customer's text, a member of staff who reads it, and requests that no hand made.
final class StoredScript implements Scenario {
  @Override
  public String name() {
    return "stored-xss";
  }

  @Override
  public String title() {
    return "A script in a customer's text runs in the browser of staff and makes an account.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(5, 18);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.SCRIPT);
    Office office = tale.platform().office();
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.BROWSER, dice.between(1, 2));
    thief.goesTo(tale.moment(0.1 + 0.4 * dice.unit()));
    Deed text =
        thief.succeeds(Phase.EXPLOIT, "leaves a text with a script through " + hole.component(), 2);
    Deed look = thief.tries(Phase.RECON, "looks at the store");
    thief.does(look, tale.platform().shop().home(dice), Pace.HAND);
    for (int i = dice.between(1, 3); i > 0; i--) {
      thief.does(text, hole.use(dice, ""), Pace.HAND);
    }
    Employee victim = dice.oneOf(tale.store().staff());
    Intruder browser =
        tale.intruder("A1-in-staff", Origin.HOME, Guise.BROWSER, 1).actsThrough(victim.office());
    browser.goesTo(thief.now()).waits(Span.HOUR, 2 * Span.DAY);
    String key = office.key(dice);
    Deed burst = tale.deed("A1", Phase.EXPLOIT, "the script acts in the browser of staff", true, 3);
    browser.does(burst, office.orders(dice, key), Pace.HAND);
    browser.does(burst, office.hire(dice, key), Pace.RUSH);
    String login = Names.login(dice);
    tale.facts().left(new Facts.Left("rogue-admin", "database", login, "", browser.now()));
    tale.facts().innocent("staff whose browser was used", victim.office().address());
    thief.goesTo(browser.now()).waits(Span.MINUTE, Span.DAY).changesFace();
    Chapter chapter = new Chapter(tale, thief);
    String own = office.key(dice);
    chapter.signIn(own, "signs in with the account that the script made", 3);
    if (dice.chance(0.6)) {
      chapter.skim(own, tale.store().span().to());
    } else {
      chapter.takeExport(own, dice.between(300, 9_000));
    }
    tale.facts().entry(text, "stored-script", "web", Facts.Sight.CONSEQUENCE, "T1190", "T1059.007");
    tale.facts().through("CWE-79", List.of(hole));
    tale.facts().intruded("A1", text.first(), thief.now());
  }
}
