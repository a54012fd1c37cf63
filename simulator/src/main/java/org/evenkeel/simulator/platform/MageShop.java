package org.evenkeel.simulator.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.store.Goods;
import org.evenkeel.simulator.store.Store;

/// Magento 2, seen by customers.
final class MageShop implements Shop {
  private final Store store;
  private final Goods goods;
  private final Sizes sizes;
  private final Parts parts;
  private final String view;

  MageShop(Store store) {
    this.store = store;
    goods = store.goods();
    sizes = new Sizes(store);
    parts = new Parts(Lists.of("parts-magento.txt"), store);
    view = List.of("default", "default", "de", "store_view_1").get(store.traits().mark() % 4);
  }

  @Override
  public Move home(Dice dice) {
    return Move.page("/", sizes.page(dice, 30_665));
  }

  @Override
  public Move category(Dice dice) {
    int number = dice.skewed(goods.categories().size(), 3);
    return Move.page(
        '/' + goods.categories().get(number) + ".html", sizes.item(41_000, "category", number));
  }

  @Override
  public Move listing(Dice dice) {
    Move category = category(dice);
    String more =
        switch (dice.below(4)) {
          case 0 -> "?p=" + dice.between(2, 9);
          case 1 -> "?product_list_order=" + dice.oneOf(List.of("price", "name", "position"));
          case 2 -> "?color=" + dice.between(49, 60);
          default -> "?price=" + dice.between(0, 9) * 10 + "-" + dice.between(10, 20) * 10;
        };
    return Move.page(category.target() + more, category.bytes() + dice.between(-4000, 2000));
  }

  @Override
  public Move product(Dice dice, int number) {
    return Move.page(
        '/' + goods.products().get(number) + ".html",
        sizes.item(52_000, "product", number) + dice.below(24));
  }

  @Override
  public Move search(Dice dice) {
    String words = goods.products().get(goods.anyProduct(dice)).replace('-', '+');
    return Move.page(
        "/catalogsearch/result/?q=" + words, sizes.page(dice, 36_000) + dice.below(8000));
  }

  @Override
  public Move article(Dice dice) {
    int number = dice.below(goods.articles().size());
    return Move.page('/' + goods.articles().get(number), sizes.item(33_000, "article", number));
  }

  @Override
  public Move lost(Dice dice) {
    String path =
        switch (dice.below(4)) {
          case 0 -> "/" + goods.products().get(goods.anyProduct(dice)) + "-1.html";
          case 1 -> "/apple-touch-icon.png";
          case 2 -> "/media/catalog/product/cache/" + dice.hex(32) + "/n/o/no_image.jpg";
          default -> "/catalog/product/view/id/" + dice.between(9000, 20_000) + '/';
        };
    return new Move("GET", path, 404, sizes.page(dice, 29_400), Move.Kind.PAGE, "");
  }

  @Override
  public List<Move> parts(Dice dice, Move page) {
    return parts.of(dice, page);
  }

  @Override
  public List<Move> behind(Dice dice) {
    if (!dice.chance(0.65)) {
      return List.of();
    }
    return List.of(
        sections(dice, "cart%2Cdirectory-data%2Cmessages", "false", dice.between(130, 720)));
  }

  private Move sections(Dice dice, String which, String renew, long bytes) {
    String time =
        Long.toString(
            store.span().from() + dice.within(0, store.span().to() - store.span().from()));
    return Move.call(
        "GET",
        "/customer/section/load/?sections="
            + which
            + "&force_new_section_timestamp="
            + renew
            + "&_="
            + time,
        200,
        bytes);
  }

  @Override
  public List<Move> addToCart(Dice dice, int product) {
    String page = store.origin() + '/' + goods.products().get(product) + ".html";
    String coded =
        Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)).replace('=', '~');
    return List.of(
        Move.call(
            "POST",
            "/checkout/cart/add/uenc/" + coded + "/product/" + (product + 1) + '/',
            200,
            33),
        sections(dice, "cart%2Cmessages", "true", dice.between(700, 1900)));
  }

  @Override
  public Move cart(Dice dice) {
    return Move.page("/checkout/cart/", sizes.page(dice, 44_000) + dice.below(1500));
  }

  @Override
  public Move checkout(Dice dice) {
    return Move.page("/checkout/", sizes.page(dice, 31_516));
  }

  private String basket(long basket) {
    return "/rest/" + view + "/V1/guest-carts/" + new Dice(basket).token(32);
  }

  @Override
  public List<Move> fillIn(Dice dice, long basket) {
    List<Move> calls = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      calls.add(
          Move.call(
              "POST", basket(basket) + "/estimate-shipping-methods", 200, dice.between(150, 480)));
    }
    if (dice.chance(0.7)) {
      calls.add(Move.call("POST", "/rest/" + view + "/V1/customers/isEmailAvailable", 200, 4));
    }
    calls.add(
        Move.call("POST", basket(basket) + "/shipping-information", 200, dice.between(490, 1500)));
    return calls;
  }

  @Override
  public Move pay(Dice dice, long basket, boolean accepted) {
    String target = basket(basket) + "/payment-information";
    return Move.call(
        "POST",
        target,
        accepted ? 200 : 400,
        accepted ? dice.between(6, 9) : dice.between(90, 240));
  }

  @Override
  public Move thanks(Dice dice, Order order) {
    return Move.page("/checkout/onepage/success/", sizes.page(dice, 29_900));
  }

  @Override
  public List<Move> login(Dice dice, boolean accepted) {
    Move form = Move.page("/customer/account/login/", sizes.page(dice, 34_791));
    Move sent = Move.call("POST", "/customer/account/loginPost/", 302, 0);
    return List.of(
        form,
        sent,
        accepted
            ? Move.page("/customer/account/", sizes.page(dice, 36_200) + dice.below(900))
            : form);
  }

  @Override
  public Move account(Dice dice) {
    String page =
        dice.oneOf(
            List.of(
                "sales/order/history",
                "customer/account/edit",
                "customer/address",
                "wishlist",
                "customer/account"));
    return Move.page('/' + page + '/', sizes.page(dice, 35_000) + dice.below(2600));
  }

  @Override
  public List<Move> forgot(Dice dice) {
    return List.of(
        Move.page("/customer/account/forgotpassword/", sizes.page(dice, 33_100)),
        Move.call("POST", "/customer/account/forgotpasswordpost/", 302, 0),
        Move.page("/customer/account/login/", sizes.page(dice, 34_900)));
  }

  @Override
  public Move callback(Dice dice, Order order) {
    String target =
        List.of(
                "/paypal/ipn/",
                "/stripe/webhooks",
                "/mollie/checkout/webhook/",
                "/adyen/process/json")
            .get(store.traits().mark() % 4);
    return Move.call("POST", target, 200, dice.between(0, 12)).from("-");
  }

  @Override
  public Move coupon(Dice dice, boolean accepted) {
    return Move.call("POST", "/checkout/cart/couponPost/", 302, 0);
  }

  @Override
  public Move bill(Dice dice, long order, boolean accepted) {
    Move page =
        Move.page(
            "/sales/order/print/order_id/" + order + '/',
            sizes.page(dice, 19_300) + dice.below(1800));
    return accepted ? page : page.answered(302, 0);
  }
}
