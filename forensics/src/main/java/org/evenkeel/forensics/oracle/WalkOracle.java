package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Someone opens other people's orders or invoices one number after the other: many numbers, close
/// together, in order, where customers open a few of their own.
final class WalkOracle implements Oracle {
  private static final int FEWEST = 20;
  private static final double DENSE = 0.4;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:order_id[=/]|id_order=|orders?/|view-order/|order-received/|invoices?/|"
              + "id_invoice=|customer_id=|id_customer=)(\\d{1,12})");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    TreeSet<Long> numbers = new TreeSet<>();
    List<TracedLine> opened =
        trail
            .linesWhere(event -> Surface.served(event) && !Surface.staffPage(event))
            .filter(line -> site.softMissing(line.event()) == false)
            .filter(line -> number(line.event()) >= 0)
            .toList();
    opened.forEach(line -> numbers.add(number(line.event())));
    if (numbers.size() < FEWEST) {
      return;
    }
    double dense = numbers.size() / (numbers.last() - numbers.first() + 1.0);
    if (dense >= DENSE && rising(opened)) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.COLLECT, "broken-access-control", "T1190", "T1213"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S7)),
              "Opened " + numbers.size() + " orders or invoices one number after the other",
              opened));
    }
  }

  static long number(Event event) {
    Matcher matcher = NUMBER.matcher(Surface.path(event) + "?" + Surface.query(event));
    return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
  }

  /// Whether most numbers follow a smaller one.
  private static boolean rising(List<TracedLine> opened) {
    int up = 0;
    for (int at = 1; at < opened.size(); at++) {
      up += number(opened.get(at).event()) >= number(opened.get(at - 1).event()) ? 1 : 0;
    }
    return up * 10 >= opened.size() * 8 || up * 10 <= opened.size() * 2;
  }
}
