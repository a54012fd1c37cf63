package org.evenkeel.simulator.traffic;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.platform.Shop;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Agents;
import org.evenkeel.simulator.store.Store;

/// Search engines, link indexes and collectors of text, each from the networks it really uses.
final class Crawlers implements Flow.Kind {
  private static final List<String> BOTS = Lists.of("outside.txt").get("bots");

  private final Store store;
  private final Shop shop;
  private final List<String> here;

  Crawlers(Store store, Shop shop, Dice dice) {
    this.store = store;
    this.shop = shop;
    here =
        BOTS.stream().filter(bot -> dice.chance(0.75) || bot.contains("Googlebot/2.1; +")).toList();
  }

  @Override
  public Run visit(Dice dice, long at) {
    String bot = here.get(dice.skewed(here.size(), 3));
    int bar = bot.indexOf('|');
    String agent = Agents.dated(new Dice(at / 10_000_000_000L), bot.substring(bar + 1), at);
    Visitor who = new Visitor(bot.substring(0, bar) + '.' + dice.between(1, 60), agent, "HTTP/1.1");
    Trail trail = new Trail(store, dice, who, "-", at);
    if (dice.chance(0.1)) {
      trail.goes(Move.page("/robots.txt", 120 + store.traits().mark() % 300).from("-"));
    }
    boolean pictures = agent.contains("Image");
    double pause = dice.between(2, 40);
    for (int i = dice.geometric(0.12); i >= 0; i--) {
      trail.goes((pictures ? picture(dice) : page(dice)).from("-"));
      trail.thinks(pause);
    }
    return new Run(trail.lines(), null);
  }

  private Move picture(Dice dice) {
    List<Move> parts =
        shop.parts(dice, shop.product(dice, dice.below(store.goods().products().size())));
    Move picture = parts.getLast();
    return dice.chance(0.4) ? picture.answered(304, 0) : picture;
  }

  private Move page(Dice dice) {
    int luck = dice.below(100);
    if (luck < 48) {
      return shop.product(dice, dice.below(store.goods().products().size()));
    }
    if (luck < 64) {
      return shop.listing(dice);
    }
    if (luck < 80) {
      return shop.category(dice);
    }
    return luck < 86
        ? shop.article(dice)
        : luck < 90 ? shop.home(dice) : luck < 94 ? shop.lost(dice) : sitemap();
  }

  private Move sitemap() {
    return Move.page("/sitemap.xml", 900L + store.goods().products().size() * 190L);
  }
}
