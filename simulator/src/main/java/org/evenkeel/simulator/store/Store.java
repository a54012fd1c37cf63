package org.evenkeel.simulator.store;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.simulator.chance.Dice;

/// A store that nobody owns.
///
/// @param domain its name, below `.example`
/// @param span the time that is simulated
/// @param zone where it lives: its day, and the clock of its servers
public record Store(
    String domain,
    Span span,
    ZoneId zone,
    Goods goods,
    Traits traits,
    List<Employee> staff,
    long seed) {
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Europe/Amsterdam",
          "Europe/Paris",
          "Europe/Lisbon",
          "Europe/London",
          "America/New_York",
          "America/Chicago",
          "Europe/Warsaw",
          "UTC");

  public Store {
    staff = List.copyOf(staff);
  }

  /// Invents a store.
  public static Store invented(Dice dice, String domain, Span span) {
    return new Store(
        domain,
        span,
        ZoneId.of(dice.oneOf(ZONES)),
        Goods.invented(dice.fork("goods")),
        Traits.invented(dice.fork("traits")),
        IntStream.range(0, dice.between(2, 7))
            .mapToObj(i -> Employee.invented(dice.fork("staff" + i), i, domain, span.from()))
            .toList(),
        dice.bits());
  }

  public String origin() {
    return "https://" + domain;
  }
}
