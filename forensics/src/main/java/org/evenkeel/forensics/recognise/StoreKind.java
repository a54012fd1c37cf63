package org.evenkeel.forensics.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The software a store runs on, and pieces of addresses that only it has.
public enum StoreKind {
  WORDPRESS("WordPress", "/wp-content/", "/wp-includes/", "/wp-json/", "/wp-login.php"),
  WOOCOMMERCE("WooCommerce", "wc-ajax=", "/wp-json/wc/", "/plugins/woocommerce", "key=wc_order_"),
  MAGENTO(
      "Magento",
      "/static/version",
      "/customer/section/load",
      "/static/frontend/",
      "/rest/default/V1/",
      "/media/catalog/product/cache/",
      "/checkout/cart/add/uenc/"),
  PRESTASHOP(
      "PrestaShop",
      "controller=product",
      "controller=cart",
      "controller=order",
      "controller=category",
      "fc=module",
      "/module/",
      "/themes/classic/",
      "/img/p/",
      "id_product="),
  OPENCART(
      "OpenCart",
      "route=product/",
      "route=common/",
      "route=checkout/",
      "route=account/",
      "/catalog/view/",
      "/image/cache/catalog/"),
  SHOPWARE(
      "Shopware",
      "/store-api/",
      "/bundles/storefront/",
      "/widgets/checkout",
      "/checkout/line-item/"),
  ZENCART("Zen Cart", "main_page=", "/includes/templates/"),
  MEDUSA("Medusa", "/store/products", "/store/carts", "/store/regions", "/auth/customer/"),
  VENDURE("Vendure", "/shop-api", "/admin-api"),
  ABANTECART("AbanteCart", "rt=product/", "rt=index/", "rt=checkout/", "/storefront/view/");

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<String> signs;

  StoreKind(String title, String... signs) {
    this.title = title;
    this.signs = List.of(signs);
  }

  boolean shows(String line) {
    for (String sign : signs) {
      if (line.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /// The word used in documents and for `--store`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name that people know it by.
  public String title() {
    return title;
  }

  /// The software that `word` means; thirty bees counts as PrestaShop.
  public static Optional<StoreKind> named(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    if (lower.equals("thirtybees")) {
      return Optional.of(PRESTASHOP);
    }
    for (StoreKind kind : values()) {
      if (lower.startsWith(kind.word())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
