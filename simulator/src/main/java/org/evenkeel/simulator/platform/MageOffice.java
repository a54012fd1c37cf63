package org.evenkeel.simulator.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.store.Store;

/// Magento's administration, whose addresses carry a secret for each page.
final class MageOffice implements Office {
  private static final List<String> PAGES =
      List.of(
          "sales/order/index",
          "catalog/product/index",
          "customer/index/index",
          "cms/page/index",
          "admin/system_config/index",
          "sales_rule/promo_quote/index",
          "admin/cache/index",
          "sales/shipment/index");

  private final Sizes sizes;
  private final String front;

  MageOffice(Store store) {
    sizes = new Sizes(store);
    front =
        '/' + (store.traits().mark() % 3 == 0 ? "admin" : "admin_" + store.traits().office()) + '/';
  }

  private String page(String path, String key) {
    return front
        + path
        + "/key/"
        + new Dice(key.hashCode()).fork(path.replaceAll("[0-9]", "")).hex(64)
        + '/';
  }

  @Override
  public String key(Dice dice) {
    return dice.hex(26);
  }

  @Override
  public Move door(Dice dice) {
    return Move.page(front, sizes.page(dice, 7_450));
  }

  @Override
  public Move knock(Dice dice, boolean accepted) {
    return Move.call("POST", front, accepted ? 302 : 200, accepted ? 0 : sizes.page(dice, 7_900))
        .from(front);
  }

  @Override
  public Move dashboard(Dice dice, String key) {
    return Move.page(
        page("admin/dashboard/index", key), sizes.page(dice, 41_000) + dice.below(2200));
  }

  @Override
  public List<Move> work(Dice dice, String key) {
    List<Move> moves = new ArrayList<>();
    for (int i = dice.between(2, 8); i > 0; i--) {
      moves.add(
          Move.page(page(dice.oneOf(PAGES), key), sizes.page(dice, 17_000) + dice.below(40_000)));
      if (dice.chance(0.7)) {
        String grid =
            dice.oneOf(
                List.of(
                    "sales_order_grid",
                    "product_listing",
                    "customer_listing",
                    "notification_area"));
        moves.add(
            Move.call(
                "GET",
                page("mui/index/render", key) + "?namespace=" + grid + "&isAjax=true",
                200,
                dice.between(900, 38_000)));
      }
      if (dice.chance(0.3)) {
        int product = dice.between(1, 2000);
        moves.add(
            Move.page(page("catalog/product/edit/id/" + product, key), sizes.page(dice, 96_000)));
        moves.add(Move.call("POST", page("catalog/product/save/id/" + product, key), 302, 0));
      }
    }
    return moves;
  }

  @Override
  public Move orders(Dice dice, String key) {
    return Move.page(page("sales/order/index", key), sizes.page(dice, 17_400));
  }

  @Override
  public Move customer(Dice dice, String key, int number) {
    return Move.page(
        page("customer/index/edit/id/" + number, key), sizes.page(dice, 33_000) + dice.below(1500));
  }

  @Override
  public Move export(Dice dice, String key, long rows) {
    String grid = dice.chance(0.5) ? "sales_order_grid" : "customer_listing";
    String kind = dice.chance(0.7) ? "gridToCsv" : "gridToXml";
    return Move.page(
        front
            + "mui/export/"
            + kind
            + "/?namespace="
            + grid
            + "&selected=false&filters%5Bplaceholder%5D=true",
        rows * dice.between(150, 240) + 300);
  }

  @Override
  public List<Move> hire(Dice dice, String key) {
    return List.of(
        Move.page(page("admin/user/new", key), sizes.page(dice, 24_000)),
        Move.call("POST", page("admin/user/validate", key) + "?isAjax=true", 200, 42),
        Move.call("POST", page("admin/user/save", key), 302, 0),
        Move.page(page("admin/user/index", key), sizes.page(dice, 16_157)));
  }

  @Override
  public List<Move> plant(Dice dice, String key, String name) {
    return List.of(
        Move.page(
            page("cms/wysiwyg_images/index/target_element_id/page_content", key),
            sizes.page(dice, 14_000)),
        Move.call(
            "POST",
            page("cms/wysiwyg_images/upload", key) + "?isAjax=true",
            200,
            dice.between(240, 520)),
        Move.call(
            "POST",
            page("cms/wysiwyg_images/contents", key) + "?isAjax=true",
            200,
            dice.between(1900, 6000)));
  }

  @Override
  public String planted(String name) {
    return "/media/wysiwyg/" + name + ".php";
  }

  @Override
  public List<Move> editLook(Dice dice, String key) {
    if (dice.chance(0.5)) {
      return List.of(
          Move.page(
              page("theme/design_config/edit/scope/stores/scope_id/1", key),
              sizes.page(dice, 31_000)),
          Move.call("POST", page("theme/design_config/save/scope/stores/scope_id/1", key), 302, 0));
    }
    return List.of(
        Move.page(
            page("cms/block/edit/block_id/" + dice.between(2, 30), key), sizes.page(dice, 28_000)),
        Move.call("POST", page("cms/block/save", key), 302, 0),
        Move.page(page("cms/block/index", key), sizes.page(dice, 15_000)));
  }

  @Override
  public Move pull(Dice dice, int page, int rows) {
    String query = "?searchCriteria%5BpageSize%5D=100&searchCriteria%5BcurrentPage%5D=" + page;
    return Move.call("GET", "/rest/V1/orders" + query, 200, rows * 5100L + dice.below(900))
        .from("-");
  }

  @Override
  public Move write(Dice dice) {
    String view = dice.oneOf(List.of("all", "default", "V1"));
    String prefix = view.equals("V1") ? "/rest/V1" : "/rest/" + view + "/V1";
    return Move.call(
            "PUT", prefix + "/cmsBlock/" + dice.between(1, 40), 200, dice.between(300, 4200))
        .from("-");
  }
}
