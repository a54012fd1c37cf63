package org.evenkeel.simulator.chance;

import java.util.List;
import java.util.Locale;

/// Names of people, goods, files and parts of software that nobody has.
public final class Names {
  private static final Lists LISTS = Lists.of("names.txt");
  private static final List<String> FIRST = LISTS.get("first");
  private static final List<String> LAST = LISTS.get("last");
  private static final List<String> MAIL = LISTS.get("mail");
  private static final List<String> ADJECTIVE = LISTS.get("adjective");
  private static final List<String> MATERIAL = LISTS.get("material");
  private static final List<String> THING = LISTS.get("thing");
  private static final List<String> TRADE = LISTS.get("trade");
  private static final List<String> CODE = LISTS.get("code");

  private Names() {}

  /// Someone with an address for mail.
  public record Person(String first, String last, String mail) {}

  public static Person person(Dice dice) {
    String first = dice.oneOf(FIRST);
    String last = dice.oneOf(LAST);
    String name =
        switch (dice.below(5)) {
          case 0 -> first + '.' + last;
          case 1 -> first.charAt(0) + last;
          case 2 -> first + dice.between(60, 99);
          case 3 -> last + '_' + first;
          default -> first + last + dice.between(1, 999);
        };
    return new Person(first, last, name.toLowerCase(Locale.ROOT) + '@' + dice.oneOf(MAIL));
  }

  /// What something in the shop is called, as its address shows it: `brass-reading-lamp`.
  public static String product(Dice dice) {
    String thing = dice.oneOf(THING);
    return switch (dice.below(4)) {
      case 0 -> dice.oneOf(ADJECTIVE) + '-' + dice.oneOf(MATERIAL) + '-' + thing;
      case 1 -> dice.oneOf(MATERIAL) + '-' + thing;
      case 2 -> dice.oneOf(ADJECTIVE) + '-' + thing + '-' + dice.between(2, 120);
      default -> dice.oneOf(ADJECTIVE) + '-' + thing;
    };
  }

  public static String category(Dice dice) {
    return dice.chance(0.4)
        ? dice.oneOf(THING) + 's'
        : dice.oneOf(MATERIAL) + '-' + dice.oneOf(THING) + 's';
  }

  /// A domain for a store.
  public static String domain(Dice dice) {
    String trade = dice.oneOf(TRADE);
    String name = dice.oneOf(LAST).toLowerCase(Locale.ROOT);
    String joint = dice.chance(0.5) ? "" : "-";
    return (dice.chance(0.5) ? name + joint + trade : trade + joint + name) + ".example";
  }

  /// A word that a programmer might call a file, a module or a function.
  public static String code(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> dice.oneOf(CODE) + '-' + dice.oneOf(CODE);
      case 1 -> dice.oneOf(CODE) + '_' + dice.oneOf(CODE);
      case 2 -> dice.oneOf(CODE) + dice.between(1, 99);
      default -> dice.oneOf(CODE);
    };
  }

  /// What an intruder calls a file left behind: random letters, a borrowed word, a hidden name.
  public static String planted(Dice dice) {
    return switch (dice.below(5)) {
      case 0 -> dice.letters(dice.between(4, 10));
      case 1 -> dice.hex(dice.between(6, 16));
      case 2 -> '.' + dice.oneOf(CODE);
      default -> code(dice);
    };
  }

  /// A login as intruders choose it for an account of their own.
  public static String login(Dice dice) {
    return switch (dice.below(5)) {
      case 0 ->
          dice.oneOf(List.of("wpsupport", "backup_admin", "sysmaint", "helpdesk", "cronuser"));
      case 1 -> dice.oneOf(FIRST).toLowerCase(Locale.ROOT) + dice.between(1, 99);
      case 2 -> dice.letters(dice.between(5, 9));
      case 3 -> dice.oneOf(CODE) + dice.between(1, 999);
      default ->
          dice.oneOf(FIRST).toLowerCase(Locale.ROOT)
              + '.'
              + dice.oneOf(LAST).toLowerCase(Locale.ROOT);
    };
  }
}
