package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Tale;

/// A hole in the traffic, and nothing in it.
final class DnsHijack implements Scenario {
  @Override
  public String name() {
    return "dns-hijack";
  }

  @Override
  public String title() {
    return "The store's name leads elsewhere for some hours; here only the customers are missing.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(4, 12);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    long from = tale.moment(0.2 + 0.5 * dice.unit());
    Span span =
        new Span(
            from,
            Math.min(from + dice.within(2 * Span.HOUR, 9 * Span.HOUR), tale.store().span().to()));
    tale.effects().hushes(span, 0.03 + 0.1 * dice.unit());
    Deed deed = tale.deed("A1", Phase.EXPLOIT, "makes the store's name lead elsewhere", true, 0);
    deed.happens(span.from());
    deed.happens(span.to() - 1);
    tale.facts().entry(deed, "dns-hijack", "dns", Facts.Sight.NONE, "T1584.002", "T1557");
    tale.facts().through("CWE-350", List.of());
    tale.facts()
        .exposes(
            new Facts.Exposed(
                "payment",
                "R1",
                0,
                span,
                "whatever was typed elsewhere; nobody here can count it",
                null));
    tale.facts().cannotBeKnown("who was led elsewhere: their requests never came here");
    tale.facts().intruded("A1", span.from(), span.to());
  }
}
