package org.evenkeel.bench.traffic;

import static org.evenkeel.bench.traffic.CombinedWriter.ascii;

/// The customers: an address and a browser each. New ones keep arriving over the whole log; those
/// who return are few and busy.
final class Clients {
  /// How far from pure Zipf: the busiest client makes about 0.3 % of the returning visits.
  private static final double FLAT = 50;

  private static final int[] NETWORKS = {
    2, 5, 24, 31, 37, 46, 62, 71, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92,
    93, 94, 95, 109, 151, 176, 178, 185, 188, 193, 194, 195, 212, 213, 217
  };
  private static final String[] PREFIXES = {
    "2a00:1028:", "2a02:8109:", "2a01:c23:", "2003:e4:", "2a02:a31:", "2a09:bac2:", "2001:8a0:"
  };

  private final byte[][] addresses;
  private final byte[][] agents = Agents.all();
  private final int[] agentOf;
  private final Dice dice;
  private final Plan plan;
  private int seen;

  Clients(Plan plan, Dice dice) {
    this.plan = plan;
    this.dice = dice;
    addresses = new byte[plan.clients()][];
    agentOf = new int[plan.clients()];
  }

  /// The client who visits next, in the file's line `index`.
  int next(long index) {
    if (seen == 0 || (seen < due(index) && dice.chance(6000))) {
      addresses[seen] = ascii(dice.chance(3000) ? version6() : version4());
      agentOf[seen] = dice.skewed(agents.length, 12);
      return seen++;
    }
    return dice.skewed(seen, FLAT);
  }

  /// How many clients have been here by line `index`; a store is not empty when its log begins.
  private double due(long index) {
    return Math.max(Math.min(500, plan.clients()), plan.clients() * (double) index / plan.lines());
  }

  byte[] address(int client) {
    return addresses[client];
  }

  byte[] agent(int client) {
    return agents[agentOf[client]];
  }

  int seen() {
    return seen;
  }

  private String version4() {
    int network = NETWORKS[dice.below(NETWORKS.length)];
    return "%d.%d.%d.%d".formatted(network, dice.below(256), dice.below(256), dice.between(1, 254));
  }

  private String version6() {
    return dice.oneOf(PREFIXES)
        + Integer.toHexString(dice.between(1, 0xffff))
        + ":"
        + Integer.toHexString(dice.below(0x10000))
        + "::"
        + Integer.toHexString(dice.between(1, 0xfff));
  }
}
