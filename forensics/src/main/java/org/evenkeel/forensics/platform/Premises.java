package org.evenkeel.forensics.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Sense;
import org.evenkeel.forensics.recognise.StoreKind;
import org.evenkeel.forensics.scan.TracedGroup;
import org.jspecify.annotations.Nullable;

/// The doors and rooms of one store: where one signs in and what only staff is shown, whatever the
/// owner has renamed. Common addresses are known without it.
public final class Premises {
  private final @Nullable Routes routes;

  private Premises(@Nullable Routes routes) {
    this.routes = routes;
  }

  /// Those of a store whose software nobody knows.
  public static Premises unknown() {
    return new Premises(null);
  }

  /// Those of a store that runs `kind`.
  ///
  /// @param visitors what each visitor did who was followed
  public static Premises of(StoreKind kind, Collection<List<TracedGroup>> visitors) {
    Routes routes = routes(kind);
    if (routes != null) {
      visitors.forEach(groups -> routes.learn(visit(groups)));
    }
    return new Premises(routes);
  }

  private static @Nullable Routes routes(StoreKind kind) {
    return switch (kind) {
      case WORDPRESS, WOOCOMMERCE -> new WordPressRoutes();
      case MAGENTO -> new MagentoRoutes();
      case PRESTASHOP -> new PrestaShopRoutes();
      case OPENCART -> new OpenCartRoutes();
      case SHOPWARE -> new ShopwareRoutes();
      case VENDURE -> new VendureRoutes();
      // Their doors and rooms are told by their addresses, and have no other names.
      case ZENCART, MEDUSA, ABANTECART -> null;
    };
  }

  private static List<Event> visit(List<TracedGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.lines().stream())
        .map(line -> line.event())
        .filter(event -> event.kind() == Kind.WEB)
        .sorted(Comparator.comparingLong(Event::time))
        .toList();
  }

  /// The same visitors, each request with what it means here.
  public Map<String, List<TracedGroup>> read(Map<String, List<TracedGroup>> visitors) {
    if (routes == null) {
      return visitors;
    }
    Map<String, List<TracedGroup>> read = new TreeMap<>();
    visitors.forEach(
        (address, groups) ->
            read.put(address, groups.stream().map(group -> group.read(this::read)).toList()));
    return read;
  }

  private Event read(Event event) {
    boolean told = event.kind() != Kind.WEB || !event.textOrEmpty(Field.ACTION).isEmpty();
    Sense sense = routes == null || told ? null : routes.sense(event);
    return sense == null ? event : event.meaning(sense);
  }
}
