package org.evenkeel.desk.hunt.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.frame.Correctable;
import org.evenkeel.desk.hunt.HuntEvent;
import org.evenkeel.desk.hunt.HuntField;
import org.evenkeel.desk.incident.Incident;
import org.jspecify.annotations.Nullable;

/// What the page of one event shows.
///
/// @param address of all events
/// @param piece the sealed evidence that its line stands in, or null
/// @param titles of rules, by their identifiers
public record EventView(
    Incident incident,
    HuntAddress address,
    HuntEvent event,
    @Nullable String piece,
    Map<String, String> titles,
    boolean mayPick,
    @Nullable String wrong)
    implements Correctable {
  private static final Duration AROUND = Duration.ofMinutes(10);

  public EventView {
    titles = Map.copyOf(titles);
  }

  /// The fields that the line tells.
  public List<HuntField> fields() {
    return List.copyOf(event.fields().keySet());
  }

  public String title(String rule) {
    return titles.getOrDefault(rule, rule);
  }

  /// What else the same address did in the minutes around it.
  public String around() {
    Instant at = event.at();
    String who = event.text(HuntField.ADDRESS);
    HuntAddress near =
        at == null
            ? address
            : new HuntAddress(
                address.here(),
                address.run(),
                address.search().during(at.minus(AROUND), at.plus(AROUND)));
    return who.isEmpty() ? near.itself() : near.with(HuntField.ADDRESS, who);
  }
}
