package org.evenkeel.bench.traffic;

import static org.evenkeel.bench.traffic.CombinedWriter.ascii;
import static org.evenkeel.bench.traffic.Words.DASH;
import static org.evenkeel.bench.traffic.Words.GET;
import static org.evenkeel.bench.traffic.Words.HTTP_2;
import static org.evenkeel.bench.traffic.Words.NOTHING;
import static org.evenkeel.bench.traffic.Words.POST;

import java.io.IOException;
import java.util.Arrays;

/// The store's own mobile app: short requests to the store's API, no referer.
final class App implements Traffic {
  private static final byte[][] AGENTS =
      Words.lines(
          """
          Oakline/4.8.1 (iPhone; iOS 26.1)
          Oakline/4.8.1 (Android 16; Pixel 9)
          Oakline/4.8.0 (iPhone; iOS 26.0)
          Oakline/4.7.3 (Android 15; SM-A556B)
          Oakline/4.7.3 (iPhone; iOS 18.7)
          """);
  private static final byte[] PRODUCT = ascii("/wp-json/wc/store/v1/products/");
  private static final byte[] PAGE = ascii("/wp-json/wc/store/v1/products?per_page=20&page=");
  private static final byte[] CART = ascii("/wp-json/wc/store/v1/cart");
  private static final byte[] BATCH = ascii("/wp-json/wc/store/v1/batch");

  private final Catalogue store;
  private final Clients clients;
  private final Dice dice;
  private final int[] users = new int[24];

  App(Catalogue store, Clients clients, Dice dice) {
    this.store = store;
    this.clients = clients;
    this.dice = dice;
    Arrays.fill(users, -1);
  }

  @Override
  public void next(long index, CombinedWriter out) throws IOException {
    int place = dice.below(users.length);
    if (users[place] < 0 || dice.chance(400)) {
      users[place] = clients.next(index);
    }
    int client = users[place];
    byte[] agent = AGENTS[client % AGENTS.length];
    int what = dice.below(100);
    out.from(clients.address(client));
    if (what < 45) {
      Page image = store.images[dice.skewed(store.images.length, 80)];
      out.text(GET).text(image.path()).answer(HTTP_2, 200, image.size());
    } else if (what < 75) {
      out.text(GET).text(PRODUCT).number(dice.between(1_000, 3_200));
      out.answer(HTTP_2, 200, dice.between(2_000, 5_000));
    } else if (what < 88) {
      out.text(GET).text(PAGE).number(dice.between(1, 9));
      out.answer(HTTP_2, 200, dice.between(30_000, 60_000));
    } else if (what < 98) {
      out.text(GET).text(CART).answer(HTTP_2, 200, dice.between(700, 3_000));
    } else {
      out.text(POST).text(BATCH).answer(HTTP_2, 207, dice.between(900, 3_000));
    }
    out.by(DASH, NOTHING, agent);
  }
}
