package org.evenkeel.simulator.store;

import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;

/// What the store sells and tells, as its addresses show it.
public record Goods(List<String> products, List<String> categories, List<String> articles) {
  private static final double FLAT = 12;

  public Goods {
    products = List.copyOf(products);
    categories = List.copyOf(categories);
    articles = List.copyOf(articles);
  }

  static Goods invented(Dice dice) {
    return new Goods(
        IntStream.range(0, (int) Math.clamp(dice.logNormal(140, 0.9), 24, 1500))
            .mapToObj(i -> Names.product(dice))
            .toList(),
        IntStream.range(0, dice.between(6, 24)).mapToObj(i -> Names.category(dice)).toList(),
        IntStream.range(0, dice.between(3, 20))
            .mapToObj(i -> "how-to-care-for-" + Names.product(dice))
            .toList());
  }

  /// The number of a product, the popular ones more often.
  public int anyProduct(Dice dice) {
    return dice.skewed(products.size(), FLAT);
  }
}
