package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.Correlation;
import org.jspecify.annotations.Nullable;

/// Takes down what correlations have to know of the lines that their rules match. One per thread;
/// it hands over what it has when told to.
public final class Witness {
  private static final int MOST_PENDING = 4096;
  private static final int MOST_KNOWN = 20_000;

  /// Longer values are known by their beginning and a hash.
  private static final int LONGEST = 120;

  private final Sightings sightings;
  private final Map<Integer, List<Duty>> duties = new HashMap<>();
  private final Map<Sighting.Seen, Sighting.Seen> known = new HashMap<>();
  private final List<Sightings.For> pending = new ArrayList<>();

  /// What one correlation has to know of the lines of one rule.
  private record Duty(int correlation, int member, List<Optional<Field>> fields) {}

  Witness(Sightings sightings) {
    this.sightings = sightings;
    for (int number = 0; number < sightings.correlations().size(); number++) {
      duties(number, sightings.correlations().get(number).members());
    }
  }

  private void duties(int number, List<Correlation.Member> members) {
    for (int at = 0; at < members.size(); at++) {
      if (members.get(at) instanceof Correlation.Member.OfRule(int rule, String name)) {
        List<Optional<Field>> fields = sightings.layouts().get(number).fields(members.get(at));
        duties.computeIfAbsent(rule, any -> new ArrayList<>()).add(new Duty(number, at, fields));
      }
    }
  }

  /// Takes down that `rule` matches `row`.
  ///
  /// @param lines how many lines the row stands for
  public void see(int rule, Row row, long lines, Supplier<Spot> spot) {
    for (Duty duty : duties.getOrDefault(rule, List.of())) {
      if (row.time() == Row.NO_TIME) {
        sightings.untimed(duty.correlation(), lines);
      } else {
        Sighting sighting =
            new Sighting(
                row.time(), duty.member(), shared(seen(duty, row)), lines, spot.get(), null);
        pending.add(new Sightings.For(duty.correlation(), sighting));
      }
    }
    if (pending.size() >= MOST_PENDING) {
      handOver();
    }
  }

  /// Hands over all that was taken down.
  public void handOver() {
    if (!pending.isEmpty()) {
      sightings.add(pending);
      pending.clear();
    }
  }

  private static Sighting.Seen seen(Duty duty, Row row) {
    List<@Nullable String> values = new ArrayList<>(duty.fields().size());
    for (Optional<Field> field : duty.fields()) {
      values.add(field.isPresent() ? text(row, field.get()) : null);
    }
    String address = text(row, Field.CLIENT_IP);
    return new Sighting.Seen(values, address == null ? "" : address);
  }

  private static @Nullable String text(Row row, Field field) {
    String text = row.text(field);
    if (text == null) {
      return null;
    }
    if (text.length() > LONGEST) {
      return text.substring(0, LONGEST) + "…" + text.hashCode() + "," + text.length();
    }
    return field == Field.CLIENT_IP ? address(text) : text;
  }

  /// An address of version 4 in the clothes of version 6 is the same.
  private static String address(String text) {
    String lower = text.indexOf(':') < 0 ? text : text.toLowerCase(Locale.ROOT);
    boolean dressed = lower.startsWith("::ffff:") && lower.indexOf('.') > 0;
    return dressed ? lower.substring("::ffff:".length()) : lower;
  }

  private Sighting.Seen shared(Sighting.Seen seen) {
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    Sighting.Seen same = known.putIfAbsent(seen, seen);
    return same == null ? seen : same;
  }
}
