package org.evenkeel.simulator.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.store.Goods;
import org.evenkeel.simulator.store.Store;

/// WordPress with WooCommerce, seen by customers.
final class WooShop implements Shop {
  private final Goods goods;
  private final Sizes sizes;
  private final Parts parts;
  private final boolean blocks;

  WooShop(Store store) {
    goods = store.goods();
    sizes = new Sizes(store);
    blocks = store.traits().mark() % 3 == 0;
    parts = new Parts(Lists.of("parts-woocommerce.txt"), store);
  }

  @Override
  public Move home(Dice dice) {
    return Move.page("/", sizes.page(dice, 47_215));
  }

  @Override
  public Move category(Dice dice) {
    int number = dice.skewed(goods.categories().size(), 3);
    String path = "/product-category/" + goods.categories().get(number) + '/';
    return Move.page(path, sizes.item(53_287, "category", number) + dice.below(40));
  }

  @Override
  public Move listing(Dice dice) {
    Move category = category(dice);
    String more =
        switch (dice.below(4)) {
          case 0 -> "page/" + dice.between(2, 7) + '/';
          case 1 -> "?orderby=" + dice.oneOf(List.of("price", "price-desc", "date", "popularity"));
          case 2 ->
              "?min_price=" + dice.between(1, 8) * 5 + "&max_price=" + dice.between(9, 40) * 5;
          default -> "?filter_color=" + dice.oneOf(List.of("blue", "green", "black", "oak"));
        };
    return Move.page(category.target() + more, category.bytes() + dice.between(-3000, 3000));
  }

  @Override
  public Move product(Dice dice, int number) {
    String path = "/product/" + goods.products().get(number) + '/';
    return Move.page(path, sizes.item(61_400, "product", number) + dice.below(40));
  }

  @Override
  public Move search(Dice dice) {
    String words = goods.products().get(goods.anyProduct(dice)).replace('-', '+');
    int end = words.indexOf('+');
    String asked = dice.chance(0.5) && end > 0 ? words.substring(0, end) : words;
    return Move.page(
        "/?s=" + asked + "&post_type=product", sizes.page(dice, 38_000) + dice.below(9000));
  }

  @Override
  public Move article(Dice dice) {
    int number = dice.below(goods.articles().size());
    return Move.page(
        '/' + goods.articles().get(number) + '/', sizes.item(42_000, "article", number));
  }

  @Override
  public Move lost(Dice dice) {
    String path =
        switch (dice.below(5)) {
          case 0 -> "/product/" + goods.products().get(goods.anyProduct(dice)) + "-old/";
          case 1 -> "/apple-touch-icon-precomposed.png";
          case 2 ->
              "/wp-content/uploads/2019/0"
                  + dice.between(1, 9)
                  + "/banner-"
                  + dice.between(1, 9)
                  + ".jpg";
          case 3 ->
              "/shop/" + goods.categories().get(dice.below(goods.categories().size())) + ".html";
          default -> "/feed/" + goods.articles().get(dice.below(goods.articles().size()));
        };
    return new Move("GET", path, 404, sizes.page(dice, 33_900), Move.Kind.PAGE, "");
  }

  @Override
  public List<Move> parts(Dice dice, Move page) {
    return parts.of(dice, page);
  }

  @Override
  public List<Move> behind(Dice dice) {
    return dice.chance(0.6)
        ? List.of(
            Move.call("POST", "/?wc-ajax=get_refreshed_fragments", 200, dice.between(180, 900)))
        : List.of();
  }

  @Override
  public List<Move> addToCart(Dice dice, int product) {
    if (blocks && dice.chance(0.3)) {
      return List.of(
          Move.call("POST", "/wp-json/wc/store/v1/batch", 207, dice.between(1900, 3400)));
    }
    if (dice.chance(0.5)) {
      return List.of(Move.call("POST", "/?wc-ajax=add_to_cart", 200, dice.between(600, 1900)));
    }
    return List.of(
        Move.call("POST", "/product/" + goods.products().get(product) + '/', 302, 0), cart(dice));
  }

  @Override
  public Move cart(Dice dice) {
    return Move.page("/cart/", sizes.page(dice, 58_900) + dice.below(2500));
  }

  @Override
  public Move checkout(Dice dice) {
    return Move.page("/checkout/", sizes.page(dice, 71_300));
  }

  @Override
  public List<Move> fillIn(Dice dice, long basket) {
    List<Move> calls = new ArrayList<>();
    for (int i = dice.between(1, 4); i > 0; i--) {
      calls.add(
          blocks
              ? Move.call("POST", "/wp-json/wc/store/v1/batch", 207, dice.between(2100, 4800))
              : Move.call("POST", "/?wc-ajax=update_order_review", 200, dice.between(3800, 5900)));
    }
    return calls;
  }

  @Override
  public Move pay(Dice dice, long basket, boolean accepted) {
    if (blocks) {
      int status = accepted ? 200 : dice.chance(0.5) ? 402 : 400;
      return Move.call(
          "POST",
          "/wp-json/wc/store/v1/checkout",
          status,
          accepted ? dice.between(820, 1400) : dice.between(150, 320));
    }
    return Move.call(
        "POST",
        "/?wc-ajax=checkout",
        200,
        accepted ? dice.between(180, 260) : dice.between(300, 460));
  }

  @Override
  public Move thanks(Dice dice, Order order) {
    String key = new Dice(order.id() * 7919).fork("key").token(13);
    String path = "/checkout/order-received/" + order.id() + "/?key=wc_order_" + key;
    return Move.page(path, sizes.page(dice, 52_700) + dice.below(900));
  }

  @Override
  public List<Move> login(Dice dice, boolean accepted) {
    Move form = Move.page("/my-account/", sizes.page(dice, 46_100));
    Move sent =
        Move.call(
            "POST", "/my-account/", accepted ? 302 : 200, accepted ? 0 : sizes.page(dice, 46_900));
    return accepted
        ? List.of(form, sent, Move.page("/my-account/", sizes.page(dice, 49_800) + dice.below(700)))
        : List.of(form, sent);
  }

  @Override
  public Move account(Dice dice) {
    String page =
        dice.oneOf(
            List.of("orders", "edit-address", "edit-account", "downloads", "payment-methods"));
    return Move.page("/my-account/" + page + '/', sizes.page(dice, 47_700) + dice.below(3900));
  }

  @Override
  public List<Move> forgot(Dice dice) {
    return List.of(
        Move.page("/my-account/lost-password/", sizes.page(dice, 45_500)),
        Move.call("POST", "/my-account/lost-password/", 302, 0),
        Move.page("/my-account/lost-password/?reset-link-sent=true", sizes.page(dice, 45_300)));
  }

  @Override
  public Move callback(Dice dice, Order order) {
    String target =
        switch ((int) (order.cents() % 3)) {
          case 0 -> "/?wc-api=WC_Gateway_Paypal";
          case 1 -> "/?wc-api=wc_stripe";
          default -> "/wc-api/mollie_return/?order_id=" + order.id();
        };
    return Move.call("POST", target, 200, dice.between(0, 40)).from("-");
  }

  @Override
  public Move coupon(Dice dice, boolean accepted) {
    return Move.call(
        "POST", "/?wc-ajax=apply_coupon", 200, accepted ? 118 : dice.between(122, 190));
  }

  @Override
  public Move bill(Dice dice, long order, boolean accepted) {
    Move page =
        Move.page(
            "/my-account/view-order/" + order + '/', sizes.page(dice, 50_300) + dice.below(2600));
    return accepted ? page : page.answered(200, sizes.page(dice, 46_400));
  }
}
