package org.evenkeel.simulator.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.store.Goods;
import org.evenkeel.simulator.store.Store;

/// OpenCart 3 or 4, seen by customers.
final class CartShop implements Shop {
  private final Store store;
  private final Goods goods;
  private final Sizes sizes;
  private final Parts parts;
  private final boolean spoken;

  CartShop(Store store) {
    this.store = store;
    goods = store.goods();
    sizes = new Sizes(store);
    parts = new Parts(Lists.of("parts-opencart.txt"), store);
    spoken = store.traits().mark() % 3 == 0;
  }

  /// Whether a store runs OpenCart 4.
  static boolean newer(Store store) {
    return store.traits().mark() % 2 == 0;
  }

  /// The address of `route`; its last part is a method.
  private String route(String route) {
    int slash = route.lastIndexOf('/');
    return newer(store)
        ? "/index.php?route="
            + route.substring(0, slash)
            + '.'
            + route.substring(slash + 1)
            + "&language=en-gb"
        : "/index.php?route=" + route;
  }

  private String page(String route) {
    return "/index.php?route=" + route + (newer(store) ? "&language=en-gb" : "");
  }

  @Override
  public Move home(Dice dice) {
    return Move.page("/", sizes.page(dice, 28_600));
  }

  @Override
  public Move category(Dice dice) {
    int number = dice.skewed(goods.categories().size(), 3);
    String path =
        spoken
            ? '/' + goods.categories().get(number)
            : page("product/category&path=" + (number + 17));
    return Move.page(path, sizes.item(40_795, "category", number));
  }

  @Override
  public Move listing(Dice dice) {
    Move category = category(dice);
    String more =
        dice.chance(0.5)
            ? "page=" + dice.between(2, 9)
            : "sort=p.price&order=" + (dice.chance(0.5) ? "ASC" : "DESC");
    return Move.page(
        category.target() + (category.target().contains("?") ? '&' : '?') + more,
        category.bytes() + dice.between(-3000, 1000));
  }

  @Override
  public Move product(Dice dice, int number) {
    String path =
        spoken
            ? '/' + goods.products().get(number)
            : page("product/product&product_id=" + (number + 28));
    return Move.page(path, sizes.item(30_266, "product", number) + dice.below(24));
  }

  @Override
  public Move search(Dice dice) {
    String words = goods.products().get(goods.anyProduct(dice)).replace("-", "%20");
    return Move.page(
        page("product/search&search=" + words), sizes.page(dice, 33_000) + dice.below(7000));
  }

  @Override
  public Move article(Dice dice) {
    int number = dice.below(goods.articles().size());
    return Move.page(
        page("information/information&information_id=" + (number + 3)),
        sizes.item(19_000, "article", number));
  }

  @Override
  public Move lost(Dice dice) {
    String path =
        switch (dice.below(4)) {
          case 0 -> page("product/product&product_id=" + dice.between(4000, 9000));
          case 1 -> "/image/cache/catalog/" + dice.letters(6) + "-500x500.jpg";
          case 2 -> "/apple-touch-icon.png";
          default -> "/" + goods.articles().get(dice.below(goods.articles().size())) + ".html";
        };
    return new Move("GET", path, 404, sizes.page(dice, 18_300), Move.Kind.PAGE, "");
  }

  @Override
  public List<Move> parts(Dice dice, Move page) {
    return parts.of(dice, page);
  }

  @Override
  public List<Move> behind(Dice dice) {
    return dice.chance(0.08)
        ? List.of(Move.call("GET", route("common/cart/info"), 200, dice.between(600, 2700)))
        : List.of();
  }

  @Override
  public List<Move> addToCart(Dice dice, int product) {
    return List.of(
        Move.call("POST", route("checkout/cart/add"), 200, dice.between(230, 420)),
        Move.call("GET", route("common/cart/info"), 200, dice.between(1800, 2900)));
  }

  @Override
  public Move cart(Dice dice) {
    return Move.page(page("checkout/cart"), sizes.page(dice, 46_000) + dice.below(1800));
  }

  @Override
  public Move checkout(Dice dice) {
    return Move.page(page("checkout/checkout"), sizes.page(dice, 51_996));
  }

  @Override
  public List<Move> fillIn(Dice dice, long basket) {
    List<Move> calls = new ArrayList<>();
    if (!newer(store)) {
      calls.add(Move.call("GET", page("checkout/guest"), 200, dice.between(38_000, 41_500)));
    }
    calls.add(
        Move.call(
            "GET",
            page("checkout/checkout/country&country_id=" + dice.between(1, 250)),
            200,
            dice.between(900, 11_000)));
    calls.add(
        Move.call(
            "POST",
            route(newer(store) ? "checkout/register/save" : "checkout/guest/save"),
            200,
            dice.between(2, 160)));
    calls.add(Move.call("POST", route("checkout/shipping_method/save"), 200, dice.between(2, 90)));
    calls.add(Move.call("POST", route("checkout/payment_method/save"), 200, dice.between(2, 90)));
    return calls;
  }

  private String payer() {
    String name =
        List.of("stripe", "pp_standard", "mollie_ideal", "cod").get(store.traits().mark() % 4);
    return newer(store) ? "extension/opencart/payment/" + name : "extension/payment/" + name;
  }

  @Override
  public Move pay(Dice dice, long basket, boolean accepted) {
    return Move.call(
        "POST",
        route(payer() + "/confirm"),
        200,
        accepted ? dice.between(74, 96) : dice.between(120, 260));
  }

  @Override
  public Move thanks(Dice dice, Order order) {
    return Move.page(page("checkout/success"), sizes.page(dice, 20_401));
  }

  @Override
  public List<Move> login(Dice dice, boolean accepted) {
    Move form = Move.page(page("account/login"), sizes.page(dice, 18_900));
    Move account =
        Move.page(
            page("account/account") + (newer(store) ? "&customer_token=" + dice.hex(26) : ""),
            sizes.page(dice, 22_300));
    if (newer(store)) {
      Move sent =
          Move.call(
              "POST",
              route("account/login/login") + "&login_token=" + dice.hex(26),
              200,
              accepted ? 140 : 89);
      return accepted ? List.of(form, sent, account) : List.of(form, sent);
    }
    Move sent =
        Move.call(
            "POST",
            page("account/login"),
            accepted ? 302 : 200,
            accepted ? 0 : sizes.page(dice, 19_300));
    return accepted ? List.of(form, sent, account) : List.of(form, sent);
  }

  @Override
  public Move account(Dice dice) {
    String what =
        dice.oneOf(
            List.of(
                "account/order",
                "account/edit",
                "account/address",
                "account/wishlist",
                "account/download"));
    return Move.page(page(what), sizes.page(dice, 20_800) + dice.below(2000));
  }

  @Override
  public List<Move> forgot(Dice dice) {
    Move form = Move.page(page("account/forgotten"), sizes.page(dice, 17_900));
    return newer(store)
        ? List.of(form, Move.call("POST", route("account/forgotten/confirm"), 200, 96))
        : List.of(form, Move.call("POST", page("account/forgotten"), 302, 0));
  }

  @Override
  public Move callback(Dice dice, Order order) {
    return Move.call("POST", route(payer() + "/callback"), 200, dice.between(0, 20)).from("-");
  }

  @Override
  public Move coupon(Dice dice, boolean accepted) {
    return Move.call(
        "POST", route("extension/total/coupon/coupon"), 200, accepted ? 66 : dice.between(70, 110));
  }

  @Override
  public Move bill(Dice dice, long order, boolean accepted) {
    Move page =
        Move.page(
            page("account/order/info&order_id=" + order),
            sizes.page(dice, 23_700) + dice.below(2400));
    return accepted ? page : page.answered(302, 0);
  }
}
