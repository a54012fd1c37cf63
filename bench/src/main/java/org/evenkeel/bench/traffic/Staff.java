package org.evenkeel.bench.traffic;

import static org.evenkeel.bench.traffic.CombinedWriter.ascii;
import static org.evenkeel.bench.traffic.Words.GET;
import static org.evenkeel.bench.traffic.Words.HTTP_2;
import static org.evenkeel.bench.traffic.Words.POST;
import static org.evenkeel.bench.traffic.Words.SHOP;

import java.io.IOException;

/// The people who run the store: logins, orders, products, now and then an export, all benign.
final class Staff implements Traffic {
  private static final byte[][] ADDRESSES =
      Words.lines(
          """
          185.43.12.9
          185.43.12.9
          185.43.12.10
          88.103.77.140
          """);
  private static final byte[] AGENT =
      ascii(
          "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
              + " Chrome/155.0.0.0 Safari/537.36");
  private static final byte[] ORDERS = ascii("/wp-admin/admin.php?page=wc-orders");
  private static final byte[] ORDER = ascii("/wp-admin/admin.php?page=wc-orders&action=edit&id=");
  private static final byte[] PRODUCT = ascii("/wp-admin/post.php?action=edit&post=");
  private static final byte[] AJAX = ascii("/wp-admin/admin-ajax.php");
  private static final byte[] UPLOAD = ascii("/wp-admin/async-upload.php");
  private static final byte[] EXPORTER =
      ascii("/wp-admin/edit.php?post_type=product&page=product_exporter");
  private static final byte[] LOGIN = ascii("/wp-login.php");

  private final Dice dice;

  Staff(Dice dice) {
    this.dice = dice;
  }

  @Override
  public void next(long index, CombinedWriter out) throws IOException {
    int what = dice.below(1000);
    out.from(ADDRESSES[dice.below(ADDRESSES.length)]);
    if (what < 420) {
      out.text(POST).text(AJAX).answer(HTTP_2, 200, dice.between(60, 140));
    } else if (what < 600) {
      out.text(GET).text(ORDERS).answer(HTTP_2, 200, dice.between(30_000, 40_000));
    } else if (what < 800) {
      out.text(GET).text(ORDER).number(40_000 + index / 2_000);
      out.answer(HTTP_2, 200, dice.between(24_000, 29_000));
    } else if (what < 965) {
      out.text(GET).text(PRODUCT).number(dice.between(1_000, 3_200));
      out.answer(HTTP_2, 200, dice.between(36_000, 47_000));
    } else if (what < 985) {
      out.text(POST).text(UPLOAD).answer(HTTP_2, 200, dice.between(600, 900));
    } else if (what < 990) {
      out.text(GET).text(EXPORTER).answer(HTTP_2, 200, 28_114);
    } else {
      out.text(POST).text(LOGIN).answer(HTTP_2, 302, 0);
      out.by(SHOP, LOGIN, AGENT);
      return;
    }
    out.by(SHOP, ORDERS, AGENT);
  }
}
