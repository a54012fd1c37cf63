package org.evenkeel.simulator.tale;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.store.Agents;

/// What an intruder's requests say they come from.
public enum Guise {
  /// The library that the tool was made with.
  TOOL,
  /// A scanner that says so.
  SCANNER,
  /// A browser string that has stood in the tool for years.
  STALE,
  /// A real browser, or one that looks like it.
  BROWSER;

  /// A tool's own name or a borrowed one.
  public static Guise any(Dice dice) {
    return switch (dice.below(10)) {
      case 0, 1, 2 -> TOOL;
      case 3 -> SCANNER;
      case 4, 5, 6 -> STALE;
      default -> BROWSER;
    };
  }

  String agent(Dice dice, long at) {
    return switch (this) {
      case TOOL -> Agents.tool(dice);
      case SCANNER -> Agents.scanner(dice);
      case STALE -> Agents.stale(dice);
      case BROWSER -> dice.chance(0.85) ? Agents.desktop(dice, at) : Agents.phone(dice, at);
    };
  }
}
