package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// An order whose text is a template; what it writes is called where monitors call, too.
final class TemplateOrder implements Scenario {
  @Override
  public String name() {
    return "template-order";
  }

  @Override
  public String title() {
    return "The text of an order runs as a template; a known page becomes the back door.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(6, 25);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    Hole hole = tale.hole(Hole.Kind.TEMPLATE);
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    thief.goesTo(tale.moment(0.1 + 0.4 * dice.unit()));
    Deed order = thief.succeeds(Phase.EXPLOIT, "places an order whose text is a template", 2);
    String name = Names.planted(dice);
    for (int i = dice.between(1, 3); i > 0; i--) {
      thief.does(order, hole.use(dice, name), Pace.TOOL);
    }
    tale.facts()
        .left(new Facts.Left("template-text", "database", "order", text(dice), thief.now()));
    String door = hole.left(dice, name);
    monitored(tale, door);
    Chapter chapter = new Chapter(tale, thief);
    thief.waits(5 * Span.SECOND, 10 * Span.MINUTE);
    chapter.leaveShell(door);
    chapter.runCommands(door, dice.between(4, 25), tale.moment(0.9));
    tale.facts().entry(order, "template-injection", "web", Facts.Sight.CONSEQUENCE, "T1190");
    tale.facts().through("CWE-1336", List.of(hole));
    tale.facts()
        .cannotBeKnown("bodies of requests are not logged: only the database shows the text");
    tale.facts().intruded("A1", order.first(), thief.now());
  }

  private static String text(Dice dice) {
    String code = dice.letters(dice.between(4, 12));
    return dice.oneOf(
        List.of(
            "{{var this.getTemplateFilter().filter(" + code + ")}}",
            "{{if this.getTemplateFilter().addAfterFilterCallback(" + code + ")}}{{/if}}",
            "{{block class='" + code + "' template=" + code + "}}"));
  }

  /// Where the page is one that monitors call, they call it all the time.
  private static void monitored(Tale tale, String door) {
    if (!door.equals("/health_check.php")) {
      return;
    }
    Dice dice = tale.dice();
    Span span = tale.store().span();
    Visitor monitor =
        new Visitor(
            "52.87.72." + dice.between(2, 250),
            "Pingdom.com_bot_version_1.4_(http://www.pingdom.com/)",
            "HTTP/1.1");
    long every = Math.max(Span.MINUTE, (span.to() - span.from()) / tale.scaled(2_000));
    for (long at = span.from() + dice.within(0, every); at < span.to(); at += every) {
      tale.hit(at, monitor, Move.call("GET", door, 200, 13).from("-"));
    }
    tale.facts().innocent("a monitor calls the page that became a back door", monitor.address());
  }
}
