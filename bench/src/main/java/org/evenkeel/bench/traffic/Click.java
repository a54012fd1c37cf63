package org.evenkeel.bench.traffic;

/// What a customer does next, and in how many of 1,000 clicks.
enum Click {
  PRODUCT(420),
  CATEGORY(170),
  FILTER(70),
  SEARCH(100),
  HOME(60),
  ARTICLE(28),
  CART(30),
  CHECKOUT(20),
  ACCOUNT(20),
  ADD_TO_CART(32),
  PAY(8),
  SIGN_IN(8),
  OLD_LINK(12),
  LOST(22);

  private static final Click[] BY_CHANCE = byChance();

  private final int share;

  Click(int share) {
    this.share = share;
  }

  private static Click[] byChance() {
    Click[] clicks = new Click[1000];
    int at = 0;
    for (Click click : values()) {
      for (int i = 0; i < click.share; i++) {
        clicks[at++] = click;
      }
    }
    return clicks;
  }

  static Click any(Dice dice) {
    return BY_CHANCE[dice.below(BY_CHANCE.length)];
  }
}
