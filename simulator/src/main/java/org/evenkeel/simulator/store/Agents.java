package org.evenkeel.simulator.store;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;

/// User agents: browsers whose versions drift with the calendar, and tools.
public final class Agents {
  private static final Lists LISTS = Lists.of("agents.txt");
  private static final List<String> DESKTOP = LISTS.get("desktop");
  private static final List<String> PHONE = LISTS.get("phone");
  private static final List<String> TOOL = LISTS.get("tool");
  private static final List<String> SCANNER = LISTS.get("scanner");
  private static final List<String> STALE = LISTS.get("stale");
  private static final long CHROME_100 = 1_648_512_000_000L; // 29 March 2022
  private static final long FOUR_WEEKS = 28 * Span.DAY;

  private Agents() {}

  /// A browser of someone at a desk, as old as browsers are at `at`.
  public static String desktop(Dice dice, long at) {
    return dated(dice, DESKTOP.get(dice.skewed(DESKTOP.size(), 4)), at);
  }

  /// A browser of a phone.
  public static String phone(Dice dice, long at) {
    return dated(dice, PHONE.get(dice.skewed(PHONE.size(), 4)), at);
  }

  /// A library or a command that fetches pages.
  public static String tool(Dice dice) {
    return filled(dice, dice.oneOf(TOOL));
  }

  /// A scanner that says what it is.
  public static String scanner(Dice dice) {
    return filled(dice, dice.oneOf(SCANNER));
  }

  /// A browser string that has stood in a tool for years.
  public static String stale(Dice dice) {
    return filled(dice, dice.oneOf(STALE));
  }

  /// A form of a browser string, as it is at `at`.
  public static String dated(Dice dice, String form, long at) {
    long latest = 100 + (at - CHROME_100) / FOUR_WEEKS;
    long version = Math.max(80, latest - dice.skewed(30, 0.7));
    return filled(
        dice,
        form.replace("{chrome}", Long.toString(version))
            .replace("{firefox}", Long.toString(version - 1))
            .replace("{ios}", Long.toString(Math.clamp((version - 100) / 13 + 15, 14, 26))));
  }

  private static String filled(Dice dice, String form) {
    return form.replace("{n}", Integer.toString(dice.below(10)))
        .replace("{nn}", Integer.toString(dice.between(10, 99)))
        .replace("{old}", Integer.toString(dice.between(58, 109)));
  }
}
