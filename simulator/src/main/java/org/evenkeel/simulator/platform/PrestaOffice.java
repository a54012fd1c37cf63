package org.evenkeel.simulator.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.store.Store;

/// PrestaShop's administration, in a folder of its own name.
final class PrestaOffice implements Office {
  private static final List<String> PAGES =
      List.of(
          "sell/orders/",
          "sell/catalog/products",
          "sell/customers/",
          "sell/customer-service/customer-threads",
          "improve/modules/manage",
          "improve/design/cms-pages/");

  private final Sizes sizes;
  private final String front;

  PrestaOffice(Store store) {
    sizes = new Sizes(store);
    front =
        "/admin"
            + new Dice(store.traits().mark()).between(100, 999)
            + store.traits().office()
            + '/';
  }

  private String symfony(String path, String key) {
    return front + "index.php/" + path + (path.contains("?") ? "&" : "?") + "_token=" + key;
  }

  private String legacy(String controller, String key) {
    return front
        + "index.php?controller="
        + controller
        + "&token="
        + new Dice(key.hashCode()).fork(controller).hex(32);
  }

  @Override
  public String key(Dice dice) {
    return dice.token(43);
  }

  @Override
  public Move door(Dice dice) {
    return Move.page(legacy("AdminLogin", front), sizes.page(dice, 5_413));
  }

  @Override
  public Move knock(Dice dice, boolean accepted) {
    String target = front + "index.php?rand=1" + dice.within(700_000_000_000L, 799_999_999_999L);
    return Move.call("POST", target, 200, accepted ? 110 : 118)
        .from(front + "index.php?controller=AdminLogin");
  }

  @Override
  public Move dashboard(Dice dice, String key) {
    return Move.page(legacy("AdminDashboard", key), sizes.page(dice, 59_877) + dice.below(1800));
  }

  @Override
  public List<Move> work(Dice dice, String key) {
    List<Move> moves = new ArrayList<>();
    for (int i = dice.between(2, 8); i > 0; i--) {
      moves.add(
          Move.page(
              symfony(dice.oneOf(PAGES), key), sizes.page(dice, 62_000) + dice.below(60_000)));
      if (dice.chance(0.4)) {
        moves.add(
            Move.call(
                "POST",
                front
                    + "index.php?controller=AdminDashboard&ajax=1&action=refreshDashboard&rand=1"
                    + dice.within(700_000_000_000L, 799_999_999_999L),
                200,
                dice.between(90, 900)));
      }
      if (dice.chance(0.35)) {
        String product = "sell/catalog/products/" + dice.between(1, 900);
        moves.add(Move.page(symfony(product, key), sizes.page(dice, 310_000)));
        moves.add(Move.call("PATCH", symfony(product, key), 200, dice.between(40, 3000)));
      }
    }
    return moves;
  }

  @Override
  public Move orders(Dice dice, String key) {
    return Move.page(symfony("sell/orders/", key), sizes.page(dice, 98_000));
  }

  @Override
  public Move customer(Dice dice, String key, int number) {
    return Move.page(
        symfony("sell/customers/" + number + "/view", key),
        sizes.page(dice, 71_000) + dice.below(3000));
  }

  @Override
  public Move export(Dice dice, String key, long rows) {
    String target =
        switch (dice.below(3)) {
          case 0 -> symfony("sell/customers/export", key);
          case 1 -> symfony("sell/orders/export", key);
          default ->
              legacy("AdminRequestSql", key)
                  + "&exportrequest_sql&id_request_sql="
                  + dice.between(1, 9);
        };
    return Move.page(target, rows * dice.between(90, 160) + 200);
  }

  @Override
  public List<Move> hire(Dice dice, String key) {
    return List.of(
        Move.page(symfony("configure/advanced/employees/new", key), sizes.page(dice, 66_000)),
        Move.call("POST", symfony("configure/advanced/employees/new", key), 302, 0),
        Move.page(symfony("configure/advanced/employees/", key), sizes.page(dice, 74_000)));
  }

  @Override
  public List<Move> plant(Dice dice, String key, String name) {
    return List.of(
        Move.page(symfony("improve/modules/manage", key), sizes.page(dice, 240_000)),
        Move.call("POST", symfony("improve/modules/import", key), 200, dice.between(180, 420)),
        Move.call("POST", symfony("improve/modules/manage/action/configure/" + name, key), 302, 0));
  }

  @Override
  public String planted(String name) {
    return "/modules/" + name + '/' + name + ".php";
  }

  @Override
  public List<Move> editLook(Dice dice, String key) {
    String page =
        dice.chance(0.5)
            ? symfony("improve/modules/manage/action/configure/ps_customtext", key)
            : legacy("AdminModules", key) + "&configure=ps_customtext";
    return List.of(
        Move.page(page, sizes.page(dice, 69_000)),
        Move.call("POST", page, 302, 0),
        Move.page(page, sizes.page(dice, 69_300)));
  }

  @Override
  public Move pull(Dice dice, int page, int rows) {
    String query = "?display=full&output_format=JSON&limit=" + (page - 1) * 100 + ",100";
    return Move.call("GET", "/api/orders" + query, 200, rows * 1900L + dice.below(400)).from("-");
  }

  @Override
  public Move write(Dice dice) {
    return Move.call(
            "PUT",
            "/api/content_management_system/" + dice.between(1, 9),
            200,
            dice.between(900, 4200))
        .from("-");
  }
}
