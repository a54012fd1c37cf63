package org.evenkeel.forensics.recognise;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
      "/api/_action/",
      "/api/search/order",
      "/checkout/line-item/"),
  ZENCART("Zen Cart", "main_page=", "/includes/templates/"),
  MEDUSA("Medusa", "/store/products", "/store/carts", "/store/regions", "/auth/customer/"),
  VENDURE("Vendure", "/shop-api", "/admin-api"),
  ABANTECART("AbanteCart", "rt=product/", "rt=index/", "rt=checkout/", "/storefront/view/");

  /// Versions and what stands between words.
  private static final Pattern NOISE = Pattern.compile("[^a-z]");

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

  /// The software that `word` means, as people call it: `woo`, `m2`, `thirty bees`.
  public static Optional<StoreKind> named(String word) {
    String plain = NOISE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    return Stream.of(values()).filter(kind -> kind.isCalled(plain)).findFirst();
  }

  private boolean isCalled(String plain) {
    return plain.equals(word()) || aliases().contains(plain);
  }

  /// What else people call it, without versions and signs.
  private List<String> aliases() {
    return switch (this) {
      case WORDPRESS -> List.of("wp");
      case WOOCOMMERCE -> List.of("woo", "wc");
      case MAGENTO -> List.of("m", "mage", "mageos", "openmage", "adobecommerce");
      case PRESTASHOP -> List.of("presta", "ps", "thirtybees", "tb");
      case OPENCART -> List.of("oc");
      case SHOPWARE -> List.of("sw");
      case ZENCART -> List.of("zen", "zc");
      case MEDUSA -> List.of("medusajs");
      case VENDURE -> List.of();
      case ABANTECART -> List.of("abante");
    };
  }

  /// The words for `--store`, for people.
  public static String words() {
    return Stream.of(values()).map(StoreKind::word).collect(Collectors.joining(", "));
  }
}
