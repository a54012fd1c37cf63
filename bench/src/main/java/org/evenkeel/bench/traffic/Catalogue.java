package org.evenkeel.bench.traffic;

import java.util.ArrayList;
import java.util.List;

/// What an invented WooCommerce furniture store offers: its pages and their images, scripts and
/// styles. Some names look like attacks on purpose (a drop-leaf table, union jacks).
final class Catalogue {
  private static final String[] STYLES = {
    "oak",
    "walnut",
    "beech",
    "ash",
    "pine",
    "teak",
    "rattan",
    "linen",
    "velvet",
    "steel",
    "brass",
    "marble",
    "select-oak",
    "drop-leaf",
    "union-jack",
    "nordic",
    "folding",
    "gr%C3%BCn"
  };
  private static final String[] THINGS = {
    "table",
    "desk",
    "chair",
    "stool",
    "shelf",
    "sofa",
    "bed",
    "lamp",
    "mirror",
    "cabinet",
    "bench",
    "cushion",
    "rug",
    "sideboard",
    "wardrobe",
    "clock",
    "vase",
    "tray",
    "coat-rack",
    "bookcase"
  };
  private static final String[] SORTS = {"", "-small", "-large", "-120cm", "-set-of-2", "-black"};
  private static final String[] SEARCHES = {
    "b%C3%BCrostuhl",
    "table+%C3%A0+manger",
    "st%C5%AFl+d%C5%99evo",
    "desk+%26+chair",
    "lamp+%2B+bulb",
    "%E6%A4%85%E5%AD%90",
    "50%25+off",
    "kr%C3%B8",
    "o%27neill+rug",
    "%22oak+table%22",
    "select+table",
    "from+oak+and+union+jack",
    "drop+leaf+table",
    "c%C3%B3moda",
    "ma%C5%82y+st%C3%B3%C5%82",
    "lit+140%C3%97200"
  };
  private static final String[] FILTERS = {
    "?orderby=price",
    "?orderby=popularity",
    "?min_price=100&max_price=400",
    "page/2/",
    "page/3/",
    "?filter_color=gr%C3%BCn",
    "?filter_size=120%C3%9760",
    "?filter_room=living%20room",
    "?utm_source=newsletter&utm_campaign=black%20friday"
  };
  private static final String[] STATICS = {
    "/wp-includes/js/jquery/jquery.min.js?ver=3.7.1",
    "/wp-includes/css/dist/block-library/style.min.css?ver=6.9",
    "/wp-content/themes/oakline/style.css?ver=2.8.1",
    "/wp-content/themes/oakline/js/app.js?ver=2.8.1",
    "/wp-content/themes/oakline/fonts/inter.woff2",
    "/wp-content/plugins/woocommerce/assets/css/woocommerce.css?ver=10.9.1",
    "/wp-content/plugins/woocommerce/assets/css/woocommerce-layout.css?ver=10.9.1",
    "/wp-content/plugins/woocommerce/assets/js/frontend/woocommerce.min.js?ver=10.9.1",
    "/wp-content/plugins/woocommerce/assets/js/frontend/cart-fragments.min.js?ver=10.9.1",
    "/wp-content/plugins/woocommerce/assets/client/blocks/wc-blocks.css?ver=10.9.1",
    "/wp-content/plugins/newsletter/style.css?ver=8.6.2",
    "/wp-content/uploads/2025/02/logo.svg",
    "/wp-content/uploads/2025/02/payment-icons.svg",
    "/wp-content/uploads/2025/02/banner.webp",
    "/favicon.ico",
    "/site.webmanifest"
  };

  final Page[] products;
  final Page[] images;
  final Page[] categories;
  final Page[] filtered;
  final Page[] searches;
  final Page[] articles;
  final Page[] statics;
  final Page[] lost;

  Catalogue(Dice dice) {
    List<Page> products = new ArrayList<>();
    List<Page> images = new ArrayList<>();
    List<Page> categories = new ArrayList<>();
    List<Page> filtered = new ArrayList<>();
    for (String thing : THINGS) {
      addCategory(thing, dice, categories, filtered);
    }
    for (String name : names(dice)) {
      addProduct(name, dice, products, images);
    }
    this.products = products.toArray(Page[]::new);
    this.images = images.toArray(Page[]::new);
    this.categories = categories.toArray(Page[]::new);
    this.filtered = filtered.toArray(Page[]::new);
    searches = pages("/?s=%s&post_type=product", SEARCHES, dice);
    articles = pages("/journal/how-to-choose-a-%s/", THINGS, dice);
    statics = pages("%s", STATICS, dice);
    lost = pages("/product/%s-discontinued/", THINGS, dice);
  }

  private static void addCategory(
      String thing, Dice dice, List<Page> categories, List<Page> filtered) {
    String path = "/product-category/" + thing + "/";
    categories.add(Page.of(path, dice.size(21_000, 0.3)));
    for (String filter : FILTERS) {
      filtered.add(Page.of(path + filter, dice.size(19_000, 0.3)));
    }
  }

  /// Every product's name, the popular ones first.
  private static List<String> names(Dice dice) {
    List<String> names = new ArrayList<>();
    for (String thing : THINGS) {
      for (String style : STYLES) {
        for (String sort : SORTS) {
          names.add(dice.below(names.size() + 1), style + "-" + thing + sort);
        }
      }
    }
    return names;
  }

  private static void addProduct(String name, Dice dice, List<Page> products, List<Page> images) {
    String upload = "/wp-content/uploads/2026/0" + dice.between(1, 9) + "/" + name;
    products.add(Page.of("/product/" + name + "/", dice.size(16_000, 0.25)));
    images.add(Page.of(upload + "-300x300.webp", dice.size(9_000, 0.6)));
    images.add(Page.of(upload + ".webp", dice.size(60_000, 0.7)));
  }

  private static Page[] pages(String pattern, String[] names, Dice dice) {
    Page[] pages = new Page[names.length];
    for (int i = 0; i < names.length; i++) {
      pages[i] = Page.of(pattern.replace("%s", names[i]), dice.size(14_000, 0.6));
    }
    return pages;
  }
}
