package org.evenkeel.simulator.traffic;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.platform.Shop;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.store.Customers;
import org.evenkeel.simulator.store.Store;
import org.evenkeel.simulator.tale.Tale;

/// Customers: they come, look, sometimes buy, and come back.
final class Shoppers implements Flow.Kind {
  private static final List<String> OUTSIDE = Lists.of("outside.txt").get("referers");
  private static final double THINK = 18;

  private final Tale tale;
  private final Store store;
  private final Shop shop;
  private final Customers customers;
  private final Callbacks callbacks;
  private final int known;
  private int newcomers;

  Shoppers(Tale tale, long lines, Callbacks callbacks) {
    this.tale = tale;
    this.callbacks = callbacks;
    store = tale.store();
    Platform platform = tale.platform();
    shop = platform.shop();
    customers = new Customers(store);
    known = Math.clamp(lines / 60, 40, 4_000_000);
    newcomers = known;
  }

  @Override
  public Run visit(Dice dice, long at) {
    boolean returning = dice.chance(0.38);
    int number = returning ? dice.skewed(known, known / 3.0) : newcomers++;
    String from = dice.chance(0.42) ? "-" : dice.oneOf(OUTSIDE);
    Visit visit = new Visit(dice, number, at, from, returning);
    return visit.all();
  }

  /// One visit.
  private final class Visit implements Run.Purchase {
    private final Dice dice;
    private final int customer;
    private final Trail trail;
    private final long basket;
    private double cached;

    Visit(Dice dice, int customer, long at, String from, boolean returning) {
      this.dice = dice;
      this.customer = customer;
      basket = dice.bits();
      trail = new Trail(store, dice, customers.visitor(customer, at, dice.unit()), from, at);
      cached = returning ? 0.55 : 0.02;
    }

    Run all() {
      open(landing());
      int pages = dice.chance(0.46) ? 0 : 1 + dice.geometric(0.2);
      for (int i = 0; i < pages; i++) {
        trail.thinks(THINK);
        open(onward());
      }
      if (dice.chance(0.03)) {
        signIn();
      }
      if (pages > 0 && dice.chance(0.17)) {
        return cart();
      }
      return new Run(trail.lines(), null);
    }

    private Move landing() {
      int luck = dice.below(100);
      if (luck < 38) {
        return shop.product(dice, store.goods().anyProduct(dice));
      }
      if (luck < 62) {
        return shop.home(dice);
      }
      if (luck < 88) {
        return shop.category(dice);
      }
      return luck < 97 ? shop.article(dice) : shop.lost(dice);
    }

    private Move onward() {
      int luck = dice.below(100);
      if (luck < 52) {
        return shop.product(dice, store.goods().anyProduct(dice));
      }
      if (luck < 74) {
        return shop.category(dice);
      }
      if (luck < 85) {
        return shop.listing(dice);
      }
      if (luck < 91) {
        return shop.search(dice);
      }
      return luck < 94 ? shop.home(dice) : luck < 99 ? shop.article(dice) : shop.lost(dice);
    }

    private void open(Move page) {
      trail.goes(page);
      if (store.traits().assets()) {
        List<Move> parts = shop.parts(dice, page);
        boolean first = cached < 0.9;
        int from = first ? 0 : parts.size() - Math.min(parts.size(), dice.below(7));
        trail.loads(parts.subList(from, parts.size()), first ? cached : 0.3);
        cached = 0.95;
      }
      for (Move call : shop.behind(dice)) {
        trail.goes(call);
      }
    }

    private void signIn() {
      for (int failures = dice.chance(0.06) ? 1 + dice.geometric(0.7) : 0;
          failures > 0;
          failures--) {
        trail.thinks(9);
        shop.login(dice, false).forEach(trail::goes);
      }
      if (dice.chance(0.03)) {
        shop.forgot(dice).forEach(trail::goes);
        return;
      }
      trail.thinks(11);
      shop.login(dice, true).forEach(trail::goes);
      for (int i = dice.below(4); i > 0; i--) {
        trail.thinks(10);
        trail.goes(shop.account(dice));
      }
    }

    private Run cart() {
      shop.addToCart(dice, store.goods().anyProduct(dice)).forEach(trail::goes);
      trail.thinks(12);
      trail.goes(shop.cart(dice));
      if (dice.chance(0.18)) {
        trail.goes(shop.coupon(dice, dice.chance(0.45)));
      }
      if (!dice.chance(0.45)) {
        return new Run(trail.lines(), null);
      }
      return checkout();
    }

    private Run checkout() {
      if (dice.chance(0.3)) {
        signIn();
      }
      open(shop.checkout(dice));
      shop.fillIn(dice, basket).forEach(this::types);
      if (!dice.chance(0.6)) {
        return new Run(trail.lines(), null);
      }
      for (int declined = dice.chance(0.1) ? 1 + dice.geometric(0.6) : 0;
          declined > 0;
          declined--) {
        trail.thinks(20);
        beacon();
        trail.goes(shop.pay(dice, basket, false));
      }
      trail.thinks(25);
      beacon();
      trail.goes(shop.pay(dice, basket, true));
      return new Run(trail.lines(), this);
    }

    private void types(Move call) {
      trail.thinks(14);
      trail.goes(call);
    }

    /// What a skimmer on the page sends.
    private void beacon() {
      String target = tale.effects().beaconAt(trail.now());
      if (!target.isEmpty()) {
        trail.goes(Move.call("GET", target + dice.token(dice.between(90, 260)), 200, 43));
      }
    }

    @Override
    public int customer() {
      return customer;
    }

    @Override
    public long cents() {
      return (long) Math.clamp(dice.logNormal(6_400, 0.7), 500, 900_000);
    }

    @Override
    public List<Happening> after(Order order, Bustle bustle) {
      callbacks.announce(order, bustle);
      open(shop.thanks(dice, order));
      return trail.lines();
    }
  }
}
