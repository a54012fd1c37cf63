package org.evenkeel.simulator.platform;

import java.util.List;
import org.evenkeel.simulator.store.Store;

/// A store's software.
///
/// @param id `woocommerce`, `magento`, `prestashop`, `opencart`
public record Platform(String id, Shop shop, Office office, List<Hole> holes) {
  /// The platforms that can be simulated.
  public static final List<String> ALL =
      List.of("woocommerce", "magento", "prestashop", "opencart");

  public Platform {
    holes = List.copyOf(holes);
  }

  /// The platform `id` as `store` runs it.
  public static Platform of(String id, Store store) {
    List<Hole> holes = Holes.of(id);
    return switch (id) {
      case "woocommerce" -> new Platform(id, new WooShop(store), new WooOffice(store), holes);
      case "magento" -> new Platform(id, new MageShop(store), new MageOffice(store), holes);
      case "prestashop" -> new Platform(id, new PrestaShop(store), new PrestaOffice(store), holes);
      case "opencart" -> new Platform(id, new CartShop(store), new CartOffice(store), holes);
      default -> throw new IllegalArgumentException("No such platform: " + id + "; known: " + ALL);
    };
  }

  public List<Hole> holes(Hole.Kind kind) {
    return holes.stream().filter(hole -> hole.kind() == kind).toList();
  }
}
