package org.evenkeel.simulator.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.store.Goods;
import org.evenkeel.simulator.store.Store;

/// PrestaShop 1.7 and 8, seen by customers.
final class PrestaShop implements Shop {
  private final Store store;
  private final Goods goods;
  private final Sizes sizes;
  private final Parts parts;
  private final boolean french;

  PrestaShop(Store store) {
    this.store = store;
    goods = store.goods();
    sizes = new Sizes(store);
    parts = new Parts(Lists.of("parts-prestashop.txt"), store);
    french = store.traits().mark() % 2 == 0;
  }

  private String word(String french, String english) {
    return this.french ? french : english;
  }

  @Override
  public Move home(Dice dice) {
    return Move.page("/", sizes.page(dice, 43_000));
  }

  @Override
  public Move category(Dice dice) {
    int number = dice.skewed(goods.categories().size(), 3);
    return Move.page(
        "/" + (number + 3) + '-' + goods.categories().get(number),
        sizes.item(57_000, "category", number));
  }

  @Override
  public Move listing(Dice dice) {
    Move category = category(dice);
    String more =
        switch (dice.below(3)) {
          case 0 -> "?page=" + dice.between(2, 9);
          case 1 -> "?order=product.price." + (dice.chance(0.5) ? "asc" : "desc");
          default ->
              "?q="
                  + word("Couleur", "Color")
                  + '-'
                  + dice.oneOf(List.of("Bleu", "Noir", "Blanc", "Vert"));
        };
    return Move.page(category.target() + more, category.bytes() + dice.between(-5000, 2000));
  }

  @Override
  public Move product(Dice dice, int number) {
    String category = goods.categories().get(number % goods.categories().size());
    String path =
        '/' + category + '/' + (number + 1) + '-' + goods.products().get(number) + ".html";
    return Move.page(path, sizes.item(64_000, "product", number) + dice.below(30));
  }

  @Override
  public Move search(Dice dice) {
    String words = goods.products().get(goods.anyProduct(dice)).replace('-', '+');
    return Move.page(
        '/' + word("recherche", "search") + "?controller=search&s=" + words,
        sizes.page(dice, 48_000) + dice.below(9000));
  }

  @Override
  public Move article(Dice dice) {
    int number = dice.below(goods.articles().size());
    return Move.page(
        "/content/" + (number + 1) + '-' + goods.articles().get(number),
        sizes.item(31_000, "article", number));
  }

  @Override
  public Move lost(Dice dice) {
    String path =
        switch (dice.below(4)) {
          case 0 ->
              "/"
                  + dice.between(900, 4000)
                  + "-"
                  + goods.products().get(goods.anyProduct(dice))
                  + ".html";
          case 1 -> "/img/cms/" + dice.letters(6) + ".jpg";
          case 2 -> "/apple-touch-icon.png";
          default -> "/themes/" + dice.letters(6) + "/assets/cache/theme-" + dice.hex(6) + ".css";
        };
    return new Move("GET", path, 404, sizes.page(dice, 30_200), Move.Kind.PAGE, "");
  }

  @Override
  public List<Move> parts(Dice dice, Move page) {
    return parts.of(dice, page);
  }

  @Override
  public List<Move> behind(Dice dice) {
    return dice.chance(0.15)
        ? List.of(Move.call("POST", "/module/ps_shoppingcart/ajax", 200, dice.between(400, 1900)))
        : List.of();
  }

  @Override
  public List<Move> addToCart(Dice dice, int product) {
    return List.of(
        Move.call("POST", '/' + word("panier", "cart"), 200, dice.between(1900, 5200)),
        Move.call("POST", "/module/ps_shoppingcart/ajax", 200, dice.between(2100, 4800)));
  }

  @Override
  public Move cart(Dice dice) {
    return Move.page(
        '/' + word("panier", "cart") + "?action=show", sizes.page(dice, 46_000) + dice.below(1800));
  }

  @Override
  public Move checkout(Dice dice) {
    return Move.page('/' + word("commande", "order"), sizes.page(dice, 58_000));
  }

  @Override
  public List<Move> fillIn(Dice dice, long basket) {
    List<Move> calls = new ArrayList<>();
    for (int i = dice.between(2, 3); i > 0; i--) {
      calls.add(Move.call("POST", '/' + word("commande", "order"), 302, 0));
      calls.add(checkout(dice));
    }
    calls.add(
        Move.call(
            "POST",
            '/' + word("commande", "order") + "?ajax=1&action=selectDeliveryOption",
            200,
            dice.between(900, 2200)));
    return calls;
  }

  private String payer() {
    return List.of("ps_checkout", "stripe_official", "mollie", "paypal")
        .get(store.traits().mark() % 4);
  }

  @Override
  public Move pay(Dice dice, long basket, boolean accepted) {
    return accepted
        ? Move.call("POST", "/module/" + payer() + "/validation", 302, 0)
        : Move.call("POST", "/module/" + payer() + "/validation", 200, dice.between(120, 380));
  }

  @Override
  public Move thanks(Dice dice, Order order) {
    String key = new Dice(order.customer()).fork("secure").hex(32);
    String query =
        "?id_cart="
            + (order.id() * 3 + 11)
            + "&id_module="
            + (40 + store.traits().mark() % 30)
            + "&id_order="
            + order.id()
            + "&key="
            + key;
    return Move.page(
        '/' + word("confirmation-commande", "order-confirmation") + query,
        sizes.page(dice, 39_000));
  }

  @Override
  public List<Move> login(Dice dice, boolean accepted) {
    String path = '/' + word("connexion", "login") + "?back=my-account";
    Move form = Move.page(path, sizes.page(dice, 33_000));
    Move sent =
        Move.call("POST", path, accepted ? 302 : 200, accepted ? 0 : sizes.page(dice, 33_600));
    return accepted
        ? List.of(
            form, sent, Move.page('/' + word("mon-compte", "my-account"), sizes.page(dice, 32_000)))
        : List.of(form, sent);
  }

  @Override
  public Move account(Dice dice) {
    String page =
        dice.oneOf(
            List.of(
                word("historique-commandes", "order-history"),
                word("identite", "identity"),
                word("adresses", "addresses")));
    return Move.page('/' + page, sizes.page(dice, 33_000) + dice.below(3000));
  }

  @Override
  public List<Move> forgot(Dice dice) {
    String path = '/' + word("recuperation-mot-de-passe", "password-recovery");
    return List.of(
        Move.page(path, sizes.page(dice, 30_100)),
        Move.call("POST", path, 200, sizes.page(dice, 30_400)));
  }

  @Override
  public Move callback(Dice dice, Order order) {
    String last = payer().equals("ps_checkout") ? "DispatchWebHook" : "webhook";
    return Move.call("POST", "/module/" + payer() + '/' + last, 200, dice.between(0, 24)).from("-");
  }

  @Override
  public Move coupon(Dice dice, boolean accepted) {
    return Move.call(
        "POST",
        '/' + word("panier", "cart") + "?ajax=1&action=update",
        200,
        accepted ? dice.between(3000, 5000) : dice.between(180, 320));
  }

  @Override
  public Move bill(Dice dice, long order, boolean accepted) {
    Move page =
        Move.page(
            "/index.php?controller=pdf-invoice&id_order=" + order, dice.between(38_000, 46_000));
    return accepted ? page : page.answered(302, 0);
  }
}
