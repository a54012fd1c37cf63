package org.evenkeel.simulator.traffic;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.platform.Office;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Agents;
import org.evenkeel.simulator.store.Networks;
import org.evenkeel.simulator.tale.Tale;

/// What every host on the Internet gets all day: probes for software that is not there, guesses of
/// passwords, greetings of other protocols.
final class Radiation implements Flow.Kind {
  private static final List<String> PROBES = Lists.of("outside.txt").get("probes");
  private static final int SOURCES = 20_000;

  private final Tale tale;
  private final long seed;

  Radiation(Tale tale) {
    this.tale = tale;
    seed = tale.store().seed();
  }

  @Override
  public Run visit(Dice dice, long at) {
    Dice source = new Dice(seed + dice.skewed(SOURCES, 300)).fork("noise");
    String address = source.chance(0.8) ? Networks.hosting(source) : Networks.home(source, false);
    String agent = agent(source);
    tale.facts().noise(address);
    Visitor who = new Visitor(address, agent, "HTTP/1.1");
    List<Happening> lines = new ArrayList<>();
    long now = at;
    int kind = dice.below(10);
    int many = kind < 2 ? 1 : Math.min(60, 1 + dice.geometric(0.18) * (kind < 4 ? 3 : 1));
    double pause = dice.between(60, 4_000);
    for (int i = 0; i < many; i++) {
      now += (long) dice.exponential(pause) + 3;
      lines.add(
          new Happening.Hit(
              now,
              who,
              kind < 2 ? greeting(dice) : move(dice, kind),
              "-",
              dice.between(0, 40),
              null));
    }
    return new Run(lines, null);
  }

  private static String agent(Dice source) {
    return switch (source.below(5)) {
      case 0 -> Agents.scanner(source);
      case 1 -> Agents.tool(source);
      case 2 -> "-";
      default -> Agents.stale(source);
    };
  }

  private Move move(Dice dice, int kind) {
    if (kind == 9) {
      Office office = tale.platform().office();
      return office.knock(dice, false).from("-");
    }
    String[] probe = dice.oneOf(PROBES).split(" ");
    int status = Integer.parseInt(probe[2]);
    if (probe[1].equals("/wp-login.php") && tale.platform().id().equals("woocommerce")) {
      return tale.platform().office().door(dice).from("-");
    }
    long bytes = status == 404 ? tale.platform().shop().lost(dice).bytes() : dice.between(150, 400);
    return Move.call(probe[0], probe[1], status, bytes).from("-");
  }

  private static Move greeting(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> Move.call("\\x16\\x03\\x01", "", 400, 166);
      case 1 -> Move.call("GET", "http://" + Networks.hosting(dice) + "/", 400, 166);
      case 2 -> Move.call("CONNECT", "www.google.com:443", 405, 166);
      default -> Move.call("GET", "/", 200, 615);
    };
  }
}
