package org.evenkeel.simulator.platform;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.store.Store;

/// WordPress' administration.
final class WooOffice implements Office {
  private static final List<String> PAGES =
      List.of(
          "/wp-admin/admin.php?page=wc-orders",
          "/wp-admin/edit.php?post_type=product",
          "/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Foverview",
          "/wp-admin/upload.php",
          "/wp-admin/edit.php?post_type=shop_coupon",
          "/wp-admin/edit-comments.php",
          "/wp-admin/plugins.php",
          "/wp-admin/admin.php?page=wc-settings&tab=shipping");

  private final Sizes sizes;

  WooOffice(Store store) {
    sizes = new Sizes(store);
  }

  @Override
  public String key(Dice dice) {
    return dice.hex(10);
  }

  @Override
  public Move door(Dice dice) {
    return Move.page("/wp-login.php", sizes.page(dice, 7_700));
  }

  @Override
  public Move knock(Dice dice, boolean accepted) {
    return Move.call(
            "POST", "/wp-login.php", accepted ? 302 : 200, accepted ? 0 : sizes.page(dice, 8_420))
        .from("/wp-login.php");
  }

  @Override
  public Move dashboard(Dice dice, String key) {
    return Move.page("/wp-admin/", sizes.page(dice, 132_000) + dice.below(4000));
  }

  @Override
  public List<Move> work(Dice dice, String key) {
    List<Move> moves = new ArrayList<>();
    for (int i = dice.between(2, 9); i > 0; i--) {
      moves.add(Move.page(dice.oneOf(PAGES), sizes.page(dice, 150_000) + dice.below(90_000)));
      if (dice.chance(0.5)) {
        moves.add(Move.call("POST", "/wp-admin/admin-ajax.php", 200, dice.between(40, 2400)));
      }
      if (dice.chance(0.35)) {
        int post = dice.between(200, 9000);
        moves.add(
            Move.page(
                "/wp-admin/post.php?post=" + post + "&action=edit", sizes.page(dice, 190_000)));
        moves.add(Move.call("POST", "/wp-admin/post.php", 302, 0));
        moves.add(
            Move.page(
                "/wp-admin/post.php?post=" + post + "&action=edit&message=1",
                sizes.page(dice, 190_500)));
      }
    }
    return moves;
  }

  @Override
  public Move orders(Dice dice, String key) {
    String page = dice.chance(0.5) ? "" : "&paged=" + dice.between(2, 30);
    return Move.page("/wp-admin/admin.php?page=wc-orders" + page, sizes.page(dice, 256_000));
  }

  @Override
  public Move customer(Dice dice, String key, int number) {
    return Move.page(
        "/wp-admin/user-edit.php?user_id=" + number, sizes.page(dice, 118_000) + dice.below(3000));
  }

  @Override
  public Move export(Dice dice, String key, long rows) {
    long bytes = rows * dice.between(170, 230) + 400;
    String target =
        switch (dice.below(3)) {
          case 0 -> "/wp-admin/export.php?download=true&content=shop_order";
          case 1 -> "/wp-admin/admin.php?page=wc-orders&action=download_csv&nonce=" + key;
          default -> "/wp-admin/admin-post.php?action=export_orders&format=csv&_wpnonce=" + key;
        };
    return Move.page(target, bytes);
  }

  @Override
  public List<Move> hire(Dice dice, String key) {
    return List.of(
        Move.page("/wp-admin/user-new.php", sizes.page(dice, 103_000)),
        Move.call("POST", "/wp-admin/user-new.php", 302, 0).from("/wp-admin/user-new.php"),
        Move.page(
            "/wp-admin/users.php?update=add&id=" + dice.between(5, 9000),
            sizes.page(dice, 96_000)));
  }

  @Override
  public List<Move> plant(Dice dice, String key, String name) {
    return List.of(
        Move.page("/wp-admin/plugin-install.php?tab=upload", sizes.page(dice, 164_000)),
        Move.call(
                "POST", "/wp-admin/update.php?action=upload-plugin", 200, sizes.page(dice, 31_000))
            .from("/wp-admin/plugin-install.php?tab=upload"),
        Move.page(
                "/wp-admin/plugins.php?action=activate&plugin="
                    + name
                    + "%2F"
                    + name
                    + ".php&_wpnonce="
                    + key,
                0)
            .answered(302, 0),
        Move.page(
            "/wp-admin/plugins.php?activate=true&plugin_status=all&paged=1&s=",
            sizes.page(dice, 178_000)));
  }

  @Override
  public String planted(String name) {
    return "/wp-content/plugins/" + name + '/' + name + ".php";
  }

  @Override
  public List<Move> editLook(Dice dice, String key) {
    if (dice.chance(0.5)) {
      String page = "/wp-admin/theme-editor.php?file=footer.php&theme=storefront";
      return List.of(
          Move.page(page, sizes.page(dice, 187_000)),
          Move.call("POST", "/wp-admin/admin-ajax.php", 200, dice.between(60, 140)).from(page));
    }
    return List.of(
        Move.page("/wp-admin/widgets.php", sizes.page(dice, 201_000)),
        Move.call(
                "POST", "/wp-admin/admin-ajax.php?action=save-widget", 200, dice.between(600, 2900))
            .from("/wp-admin/widgets.php"));
  }

  @Override
  public Move pull(Dice dice, int page, int rows) {
    return Move.call(
            "GET",
            "/wp-json/wc/v3/orders?per_page=100&page=" + page + "&orderby=id&order=asc",
            200,
            rows * 2150L + dice.below(900))
        .from("-");
  }

  @Override
  public Move write(Dice dice) {
    int page = dice.between(2, 900);
    return Move.call("POST", "/wp-json/wp/v2/pages/" + page, 200, dice.between(1900, 5200))
        .from("-");
  }
}
