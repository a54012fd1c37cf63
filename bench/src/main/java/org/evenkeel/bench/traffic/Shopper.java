package org.evenkeel.bench.traffic;

import static org.evenkeel.bench.traffic.CombinedWriter.ascii;
import static org.evenkeel.bench.traffic.Words.DASH;
import static org.evenkeel.bench.traffic.Words.GET;
import static org.evenkeel.bench.traffic.Words.HTTP_2;
import static org.evenkeel.bench.traffic.Words.NOTHING;
import static org.evenkeel.bench.traffic.Words.POST;
import static org.evenkeel.bench.traffic.Words.SHOP;

import java.io.IOException;

/// One visit of one customer: pages, each followed by a burst of what it is made of.
final class Shopper {
  private static final byte[][] FROM_OUTSIDE =
      Words.lines(
          """
          https://www.google.com/
          https://www.google.com/
          https://www.google.de/
          https://www.bing.com/
          https://duckduckgo.com/
          https://www.instagram.com/
          https://l.facebook.com/
          https://www.pinterest.com/
          https://www.ecosia.org/search?q=oakline%20table
          """);
  private static final byte[] ROOT = ascii("/");
  private static final byte[] MISSING = ascii("/apple-touch-icon.png");
  private static final byte[] CART = ascii("/cart/");
  private static final byte[] CHECKOUT = ascii("/checkout/");
  private static final byte[] ACCOUNT = ascii("/my-account/");
  private static final byte[] FRAGMENTS = ascii("/?wc-ajax=get_refreshed_fragments");
  private static final byte[] ADD_TO_CART = ascii("/?wc-ajax=add_to_cart");
  private static final byte[] PAY = ascii("/?wc-ajax=checkout");

  private final Catalogue store;
  private final Dice dice;
  private final byte[] address;
  private final byte[] agent;
  private final boolean returning;
  private final boolean secretive;
  private byte[] origin;
  private byte[] page;
  private int pagesLeft;
  private int assetsLeft;
  private boolean fragmentsDue;
  private int cursor;

  Shopper(Catalogue store, Dice dice, byte[] address, byte[] agent) {
    this.store = store;
    this.dice = dice;
    this.address = address;
    this.agent = agent;
    returning = dice.chance(3500);
    secretive = dice.chance(6000);
    origin = dice.chance(4000) ? DASH : FROM_OUTSIDE[dice.below(FROM_OUTSIDE.length)];
    page = NOTHING;
    pagesLeft = dice.chance(4500) ? 1 : 2 + dice.skewed(24, 6);
    fragmentsDue = dice.chance(5500);
    cursor = dice.below(store.statics.length);
  }

  /// Whether the page of now is loaded, so that someone else's turn has come.
  boolean pauses() {
    return assetsLeft == 0;
  }

  boolean leaves() {
    return assetsLeft == 0 && pagesLeft == 0;
  }

  void next(CombinedWriter out) throws IOException {
    if (assetsLeft == 0) {
      pagesLeft--;
      assetsLeft = page.length == 0 ? dice.between(4, 12) : dice.below(6);
      click(out);
    } else if (fragmentsDue) {
      fragmentsDue = false;
      post(out, FRAGMENTS, 200, dice.between(180, 900));
    } else {
      assetsLeft--;
      asset(out);
    }
  }

  private void click(CombinedWriter out) throws IOException {
    switch (page.length == 0 ? landing() : Click.any(dice)) {
      case PRODUCT -> get(out, store.products[dice.skewed(store.products.length, 40)]);
      case CATEGORY -> get(out, dice.oneOf(store.categories));
      case FILTER -> get(out, dice.oneOf(store.filtered));
      case SEARCH -> get(out, dice.oneOf(store.searches));
      case HOME -> get(out, ROOT, 200, 31_077);
      case ARTICLE -> get(out, dice.oneOf(store.articles));
      case CART -> get(out, CART, 200, dice.between(14_000, 19_000));
      case CHECKOUT -> get(out, CHECKOUT, 200, dice.between(22_000, 26_000));
      case ACCOUNT -> get(out, ACCOUNT, 200, dice.between(11_000, 13_000));
      case ADD_TO_CART -> post(out, ADD_TO_CART, 200, dice.between(300, 1400));
      case PAY -> post(out, PAY, 200, dice.between(120, 190));
      case SIGN_IN -> post(out, ACCOUNT, dice.chance(9400) ? 302 : 200, dice.between(20, 60));
      case OLD_LINK -> get(out, shortened(dice.oneOf(store.products).path()), 301, 162);
      case LOST -> get(out, dice.oneOf(store.lost).path(), 404, 9_312);
    }
  }

  private Click landing() {
    return dice.chance(5000) ? Click.PRODUCT : dice.chance(4000) ? Click.HOME : Click.CATEGORY;
  }

  /// A link without its last slash, which the store answers with the right one.
  private static byte[] shortened(byte[] path) {
    byte[] shorter = new byte[path.length - 1];
    System.arraycopy(path, 0, shorter, 0, shorter.length);
    return shorter;
  }

  private void get(CombinedWriter out, Page target) throws IOException {
    get(out, target.path(), 200, target.size() + dice.below(40));
  }

  private void get(CombinedWriter out, byte[] path, int status, int size) throws IOException {
    int luck = dice.below(10_000);
    out.from(address).text(GET).text(path);
    if (luck < 40) {
      out.answer(HTTP_2, 499, 0);
    } else if (luck < 62) {
      out.answer(HTTP_2, 500, 2_741);
    } else {
      out.answer(HTTP_2, status, size);
    }
    out.by(origin, page, agent);
    origin = SHOP;
    page = path;
  }

  private void post(CombinedWriter out, byte[] path, int status, int size) throws IOException {
    out.from(address).text(POST).text(path).answer(HTTP_2, status, size).by(SHOP, shown(), agent);
    page = page.length == 0 ? ROOT : page;
  }

  private void asset(CombinedWriter out) throws IOException {
    Page asset;
    if (cursor < store.statics.length) {
      asset = store.statics[cursor++];
    } else {
      asset = store.images[dice.skewed(store.images.length, 80)];
    }
    int luck = dice.below(10_000);
    if (luck < 30) {
      out.from(address).text(GET).text(asset.path()).answer(HTTP_2, 499, 0);
    } else if (luck < 130) {
      out.from(address).text(GET).text(MISSING).answer(HTTP_2, 404, 9_312);
    } else {
      boolean cached = luck < (returning ? 3600 : 500);
      out.from(address).text(GET).text(asset.path());
      out.answer(HTTP_2, cached ? 304 : 200, cached ? 0 : asset.size());
    }
    out.by(SHOP, shown(), agent);
  }

  /// The part of the page's address that this browser tells: all of it, or only the store's.
  private byte[] shown() {
    return secretive || page.length == 0 ? ROOT : page;
  }
}
