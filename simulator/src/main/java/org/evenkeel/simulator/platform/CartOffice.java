package org.evenkeel.simulator.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.store.Store;

/// OpenCart's administration, whose addresses carry the session's token.
final class CartOffice implements Office {
  private static final List<String> PAGES =
      List.of(
          "sale/order",
          "catalog/product",
          "customer/customer",
          "marketplace/extension",
          "setting/setting",
          "report/report",
          "catalog/review",
          "marketing/coupon");

  private final Sizes sizes;
  private final String front;
  private final boolean newer;

  CartOffice(Store store) {
    sizes = new Sizes(store);
    newer = CartShop.newer(store);
    front =
        (store.traits().mark() % 5 == 0 ? "/admin-" + store.traits().office() : "/admin")
            + "/index.php?route=";
  }

  private String page(String route, String key) {
    return front + route + "&user_token=" + key;
  }

  private String method(String route, String method) {
    return route + (newer ? '.' : '/') + method;
  }

  @Override
  public String key(Dice dice) {
    return newer ? dice.hex(32) : dice.token(32);
  }

  @Override
  public Move door(Dice dice) {
    return Move.page(front + "common/login", sizes.page(dice, 3_730));
  }

  @Override
  public Move knock(Dice dice, boolean accepted) {
    String from = front + "common/login";
    if (newer) {
      return Move.call(
              "POST",
              front + "common/login.login&login_token=" + dice.hex(32),
              200,
              accepted ? 135 : 62)
          .from(from);
    }
    return Move.call(
            "POST",
            front + "common/login",
            accepted ? 302 : 200,
            accepted ? 0 : sizes.page(dice, 4_005))
        .from(from);
  }

  @Override
  public Move dashboard(Dice dice, String key) {
    return Move.page(page("common/dashboard", key), sizes.page(dice, 41_100) + dice.below(900));
  }

  @Override
  public List<Move> work(Dice dice, String key) {
    List<Move> moves = new ArrayList<>();
    for (int i = dice.between(2, 8); i > 0; i--) {
      moves.add(
          Move.page(page(dice.oneOf(PAGES), key), sizes.page(dice, 30_000) + dice.below(50_000)));
      if (dice.chance(0.35)) {
        int product = dice.between(28, 900);
        moves.add(
            Move.page(
                page(newer ? "catalog/product.form" : "catalog/product/edit", key)
                    + "&product_id="
                    + product,
                sizes.page(dice, 140_000)));
        moves.add(
            newer
                ? Move.call("POST", page("catalog/product.save", key), 200, 70)
                : Move.call(
                    "POST", page("catalog/product/edit", key) + "&product_id=" + product, 302, 0));
      }
    }
    return moves;
  }

  @Override
  public Move orders(Dice dice, String key) {
    return Move.page(page("sale/order", key), sizes.page(dice, 38_633));
  }

  @Override
  public Move customer(Dice dice, String key, int number) {
    String route = newer ? "customer/customer.form" : "customer/customer/edit";
    return Move.page(
        page(route, key) + "&customer_id=" + number, sizes.page(dice, 52_000) + dice.below(1200));
  }

  @Override
  public Move export(Dice dice, String key, long rows) {
    String route = method("tool/backup", newer ? "download" : "export");
    String target =
        dice.chance(0.5)
            ? page(route, key)
            : page(method("extension/export/order", "download"), key);
    return Move.page(target, rows * dice.between(180, 330) + 700);
  }

  @Override
  public List<Move> hire(Dice dice, String key) {
    Move list = Move.page(page("user/user", key), sizes.page(dice, 35_129));
    Move form =
        Move.page(page(newer ? "user/user.form" : "user/user/add", key), sizes.page(dice, 29_000));
    Move saved =
        newer
            ? Move.call("POST", page("user/user.save", key), 200, 70)
            : Move.call("POST", page("user/user/add", key), 302, 0);
    return List.of(form, saved, list);
  }

  @Override
  public List<Move> plant(Dice dice, String key, String name) {
    List<Move> moves = new ArrayList<>();
    moves.add(Move.page(page("marketplace/installer", key), sizes.page(dice, 28_000)));
    moves.add(
        Move.call(
            "POST",
            page(method("marketplace/installer", "upload"), key),
            200,
            dice.between(60, 90)));
    for (String step :
        newer ? List.of("install") : List.of("install", "unzip", "move", "xml", "remove")) {
      moves.add(
          Move.call(
              "GET",
              page(method(newer ? "marketplace/installer" : "marketplace/install", step), key)
                  + "&extension_install_id="
                  + dice.between(3, 90),
              200,
              dice.between(60, 190)));
    }
    return moves;
  }

  @Override
  public String planted(String name) {
    return newer
        ? "/extension/" + name + "/catalog/" + name + ".php"
        : "/catalog/view/javascript/" + name + ".php";
  }

  @Override
  public List<Move> editLook(Dice dice, String key) {
    if (dice.chance(0.5)) {
      return List.of(
          Move.page(page("setting/setting", key), sizes.page(dice, 224_314)),
          newer
              ? Move.call("POST", page("setting/setting.save", key), 200, 58)
              : Move.call("POST", page("setting/setting", key), 302, 0));
    }
    return List.of(
        Move.page(page("design/theme", key), sizes.page(dice, 33_000)),
        Move.call("POST", page(method("design/theme", "save"), key), 200, dice.between(50, 90)));
  }

  @Override
  public Move pull(Dice dice, int page, int rows) {
    return Move.call(
            "GET",
            "/index.php?route=api/order/list&page=" + page + "&limit=100",
            200,
            rows * 1200L + dice.below(400))
        .from("-");
  }

  @Override
  public Move write(Dice dice) {
    return Move.call(
            "POST",
            "/index.php?route=api/information/edit&information_id=" + dice.between(3, 9),
            200,
            dice.between(30, 90))
        .from("-");
  }
}
