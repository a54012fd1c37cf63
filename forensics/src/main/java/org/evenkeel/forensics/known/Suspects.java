package org.evenkeel.forensics.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Weaknesses that would explain requests: what is known of their addresses first, then whatever
/// component an address names.
public final class Suspects {
  private static final double KNOWN = 0.7;
  private static final double SHARED = 0.5;
  private static final double FITS = 0.2;
  private static final double NAMED = 0.35;
  private static final double LOOKED_AT = 0.25;

  /// Addresses weigh more when they name more; twenty letters are plenty.
  private static final int PLENTY = 20;

  /// What a weakness of other software is worth: it can matter only where such stands beside it.
  private static final double FOREIGN = 0.4;

  private final Map<String, Suspect> found = new LinkedHashMap<>();
  private final String software;

  /// @param software what the store runs, `magento`; empty when nobody knows
  public Suspects(String software) {
    this.software = software;
  }

  /// One of them.
  ///
  /// @param id a CVE, or the kind of weakness where none is known
  /// @param component which software
  /// @param confidence 0 to 1
  /// @param why a sentence
  public record Suspect(String id, String component, double confidence, String why) {}

  /// Takes in a request.
  ///
  /// @param target as sent
  /// @param kind what the request seems to aim at: `sql-injection`; empty when nobody can say
  public void add(String method, String target, String kind) {
    for (Weakness weakness : Weaknesses.at(method, target)) {
      keep(suspect(weakness, kind));
    }
    List<Component> components = Component.of(target);
    for (int at = 0; at < components.size(); at++) {
      Component component = components.get(at);
      boolean foreign = isForeign(component.platform());
      keep(
          new Suspect(
              kind.isEmpty() ? "unlisted-weakness" : kind,
              component.name(),
              ((kind.isEmpty() ? LOOKED_AT : NAMED) - 0.02 * at) * (foreign ? FOREIGN : 1),
              "The address names this "
                  + component.what()
                  + ", of which no weakness is on our list"
                  + " that fits; look for one in its version"
                  + (foreign ? elsewhere(component.platform()) : "")));
    }
  }

  private boolean isForeign(String of) {
    boolean known = !software.isEmpty() && !of.isEmpty() && !of.equals("any");
    return known && !of.equals(software) && !(isWordPress(of) && isWordPress(software));
  }

  /// WooCommerce runs within WordPress.
  private static boolean isWordPress(String name) {
    return name.equals("wordpress") || name.equals("woocommerce");
  }

  private Suspect suspect(Weakness weakness, String kind) {
    boolean fits = !kind.isEmpty() && weakness.kind().equals(kind);
    double base = weakness.route().use() == Weakness.Use.SHARED ? SHARED : KNOWN;
    double named = 0.1 * Math.min(PLENTY, weakness.route().length()) / PLENTY;
    String fixed = weakness.remedy().fixed();
    String cure =
        switch (fixed) {
          case "none" -> "no version without it is known";
          case "?" -> "ask its maker for the version that mends it";
          default -> "mended in " + fixed;
        };
    boolean foreign = isForeign(weakness.platform());
    return new Suspect(
        weakness.id(),
        weakness.component(),
        (base + named + (fits ? FITS : 0)) * (foreign ? FOREIGN : 1),
        String.format(
            Locale.ROOT,
            "Requests had the address and form that this weakness of %s needs; %s%s",
            weakness.component(),
            cure,
            foreign ? elsewhere(weakness.platform()) : ""));
  }

  private String elsewhere(String of) {
    return "; it belongs to "
        + of
        + ", and the store runs "
        + software
        + ": it matters only if such software lies beside it";
  }

  /// The surest of its kind and component stays.
  private void keep(Suspect suspect) {
    found.merge(
        suspect.id() + " " + suspect.component(),
        suspect,
        (known, other) -> known.confidence() >= other.confidence() ? known : other);
  }

  /// The surest, surest first. A component that a known weakness names is not named again.
  public List<Suspect> surest(int most) {
    List<Suspect> all = new ArrayList<>(found.values());
    all.sort(Comparator.comparingDouble(Suspect::confidence).reversed());
    List<Suspect> kept = new ArrayList<>();
    for (Suspect suspect : all) {
      boolean said =
          suspect.confidence() < SHARED
              && kept.stream().anyMatch(each -> each.component().equals(suspect.component()));
      if (!said && kept.size() < most) {
        kept.add(suspect);
      }
    }
    return kept;
  }
}
