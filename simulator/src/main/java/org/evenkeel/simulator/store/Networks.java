package org.evenkeel.simulator.store;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;

/// Addresses as they are given out on the Internet. The prefixes are real, who sits there is not.
public final class Networks {
  private static final Lists LISTS = Lists.of("networks.txt");
  private static final List<String> HOMES = LISTS.get("homes");
  private static final List<String> HOMES_6 = LISTS.get("homes6");
  private static final List<String> MOBILE = LISTS.get("mobile");
  private static final List<String> HOSTING = LISTS.get("hosting");

  private Networks() {}

  /// Someone at home; `six` for IPv6.
  public static String home(Dice dice, boolean six) {
    return six ? six(dice, dice.oneOf(HOMES_6)) : four(dice, dice.oneOf(HOMES));
  }

  /// A gate that many phones share: a few hundred of them for all.
  public static String mobile(Dice dice) {
    String prefix = MOBILE.get(dice.skewed(MOBILE.size(), 3));
    return prefix + '.' + (dice.skewed(12, 4) + 3) + '.' + (dice.skewed(40, 10) + 7);
  }

  /// A server for rent.
  public static String hosting(Dice dice) {
    return four(dice, dice.oneOf(HOSTING));
  }

  /// Another host in the same /24 as `address`.
  public static String neighbour(Dice dice, String address) {
    int dot = address.lastIndexOf('.');
    return dot < 0
        ? address.substring(0, address.lastIndexOf(':') + 1) + dice.hex(4)
        : address.substring(0, dot + 1) + dice.between(2, 253);
  }

  private static String four(Dice dice, String prefix) {
    StringBuilder address = new StringBuilder(prefix);
    for (long dots = prefix.chars().filter(c -> c == '.').count(); dots < 3; dots++) {
      address.append('.').append(dice.between(1, 254));
    }
    return address.toString();
  }

  private static String six(Dice dice, String prefix) {
    StringBuilder address = new StringBuilder(prefix);
    int groups = (int) prefix.chars().filter(c -> c == ':').count() + 1;
    while (groups++ < 8) {
      address.append(':').append(Integer.toHexString(dice.below(0x10000)));
    }
    return address.toString();
  }
}
