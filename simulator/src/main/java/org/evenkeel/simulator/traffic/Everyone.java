package org.evenkeel.simulator.traffic;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Agents;
import org.evenkeel.simulator.store.Networks;
import org.evenkeel.simulator.store.Store;

/// Who all is there, and how many lines each kind leaves.
final class Everyone {
  private static final List<String> MONITORS = Lists.of("outside.txt").get("monitors");

  private final Bustle bustle;
  private final Dice dice;
  private final Store store;
  private final Platform platform;
  private final double lines;

  private Everyone(Bustle bustle, double lines, Dice dice) {
    this.bustle = bustle;
    this.dice = dice;
    this.lines = lines;
    store = bustle.store();
    platform = bustle.platform();
  }

  static void join(Bustle bustle, long lines, Dice dice) {
    Everyone all = new Everyone(bustle, lines, dice);
    double machines = all.machines();
    double staff = all.staff();
    all.customers(lines - machines - staff);
  }

  private void customers(double share) {
    Curve curve = Curve.ofCustomers(store.span(), store.zone(), dice.fork("curve"));
    Callbacks callbacks = new Callbacks(dice.fork("callbacks"), platform);
    Shoppers shoppers = new Shoppers(bustle.tale(), (long) lines, callbacks);
    bustle.joins(new Flow(curve, share, true, shoppers, dice.fork("shoppers")));
  }

  private double staff() {
    double share = Math.min(lines * 0.025, store.span().days() * 260);
    Curve curve = Curve.ofStaff(store.span(), store.zone(), dice.fork("staff curve"));
    Staff staff = new Staff(store, platform.office());
    bustle.joins(new Flow(curve, share, false, staff, dice.fork("staff")));
    return share;
  }

  private double machines() {
    double share = lines * store.traits().machines();
    double noise = Math.min(share * 0.3, store.span().days() * dice.between(80, 2_000));
    Curve heavy = Curve.ofMachines(store.span(), 0.8, dice.fork("noise curve"));
    bustle.joins(new Flow(heavy, noise, false, new Radiation(bustle.tale()), dice.fork("noise")));
    double clocks = clocks(share * 0.3);
    Curve steady = Curve.ofMachines(store.span(), 0.25, dice.fork("crawl curve"));
    Crawlers crawlers = new Crawlers(store, platform.shop(), dice.fork("crawlers"));
    double rest = Math.max(0, share - noise - clocks);
    bustle.joins(new Flow(steady, rest, false, crawlers, dice.fork("crawl")));
    return share;
  }

  /// Monitors, feeds, the store's own clock, a program of the bookkeeping. As many as there is room
  /// for.
  private double clocks(double room) {
    double used = 0;
    String own = Networks.hosting(dice);
    String books = Networks.hosting(dice);
    for (String monitor : MONITORS) {
      String[] parts = monitor.split("\\|");
      if (dice.chance(0.4)) {
        Visitor who =
            visitor(
                parts[0] + '.' + dice.between(2, 250),
                Agents.dated(dice, parts[1], store.span().from()));
        Move look = platform.shop().home(dice);
        Move move = dice.chance(0.5) ? look.from("-") : Move.call("HEAD", "/", 200, 0).from("-");
        used += clock(who, move, dice.oneOf(List.of(30, 60, 60, 300)), room - used);
      }
    }
    Visitor erp =
        visitor(books, "Mozilla/4.0 (compatible; ERP-Sync " + store.traits().mark() % 9 + ".2)");
    used += clock(erp, platform.office().pull(dice, 1, dice.between(1, 12)), 900, room - used);
    if (platform.id().equals("woocommerce")) {
      Visitor self =
          visitor(own, "WordPress/6." + (2 + store.traits().mark() % 6) + "; " + store.origin());
      used +=
          clock(
              self,
              Move.call("POST", "/wp-cron.php?doing_wp_cron={now}", 200, 0),
              600,
              room - used);
    }
    Visitor feed =
        visitor("66.249.89." + dice.between(1, 200), "Mozilla/5.0 (compatible; Google-Feeds)");
    Move products =
        Move.page(
            "/feeds/products-" + dice.letters(4) + ".xml", store.goods().products().size() * 820L);
    return used + clock(feed, products.from("-"), 3600, room - used);
  }

  private static Visitor visitor(String address, String agent) {
    return new Visitor(address, agent, "HTTP/1.1");
  }

  /// A clock that is slow enough for a third of the room at most.
  private double clock(Visitor who, Move move, int seconds, double room) {
    double allowed = Math.max(1, room / 3);
    long span = store.span().to() - store.span().from();
    long period = (long) Math.max(seconds * 1000.0, span / allowed);
    if (room < 4) {
      return 0;
    }
    long first = store.span().from() + (long) (dice.unit() * Math.min(period, span));
    bustle.joins(new Clockwork(who, move, Math.max(1000, period), first, dice.fork(who.agent())));
    return span / (double) period;
  }
}
