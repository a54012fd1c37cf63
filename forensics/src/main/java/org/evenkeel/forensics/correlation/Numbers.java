package org.evenkeel.forensics.correlation;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Numbers of the matches in a window, and what they come to.
interface Numbers {
  /// @param times how often the match came in; below 0 when it goes
  void change(Sighting sighting, long times);

  /// Nothing while there is no number.
  OptionalDouble value();

  /// How many matches there are.
  final class Total implements Numbers {
    private long total;

    @Override
    public void change(Sighting sighting, long times) {
      total += times;
    }

    @Override
    public OptionalDouble value() {
      return OptionalDouble.of((double) total);
    }
  }

  /// The sum of a field. Whole numbers are summed exactly up to 2^53.
  final class Sum implements Numbers {
    private final int position;
    private double sum;
    private long count;

    Sum(int position) {
      this.position = position;
    }

    @Override
    public void change(Sighting sighting, long times) {
      OptionalDouble number = number(sighting, position);
      if (number.isPresent()) {
        sum += number.getAsDouble() * times;
        count += times;
      }
    }

    @Override
    public OptionalDouble value() {
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }
  }

  /// The mean of a field.
  final class Average implements Numbers {
    private final Sum sum;

    Average(int position) {
      sum = new Sum(position);
    }

    @Override
    public void change(Sighting sighting, long times) {
      sum.change(sighting, times);
    }

    @Override
    public OptionalDouble value() {
      OptionalDouble all = sum.value();
      return all.isPresent() ? OptionalDouble.of(all.getAsDouble() / sum.count) : all;
    }
  }

  /// A percentile of a field, between two numbers in proportion (as SQL's `percentile_cont`).
  final class Percentile implements Numbers {
    private final int position;
    private final double percent;
    private final TreeMap<Double, Long> counts = new TreeMap<>();
    private long count;

    Percentile(int position, double percent) {
      this.position = position;
      this.percent = percent;
    }

    @Override
    public void change(Sighting sighting, long times) {
      OptionalDouble number = number(sighting, position);
      if (number.isPresent()) {
        counts.merge(number.getAsDouble(), times, Percentile::sumOrNothing);
        count += times;
      }
    }

    @SuppressWarnings("NullAway") // null takes an entry out of a map
    private static Long sumOrNothing(Long one, Long other) {
      return one + other == 0 ? null : one + other;
    }

    @Override
    public OptionalDouble value() {
      if (count == 0) {
        return OptionalDouble.empty();
      }
      double rank = percent / 100 * (count - 1);
      long below = (long) Math.floor(rank);
      double lower = at(below);
      double upper = at(Math.min(count - 1, below + 1));
      return OptionalDouble.of(lower + (rank - below) * (upper - lower));
    }

    /// The number with `rank` numbers before it.
    private double at(long rank) {
      long before = 0;
      for (Map.Entry<Double, Long> entry : counts.entrySet()) {
        before += entry.getValue();
        if (before > rank) {
          return entry.getKey();
        }
      }
      return counts.lastKey();
    }
  }

  private static OptionalDouble number(Sighting sighting, int position) {
    @Nullable String text = sighting.seen().values().get(position);
    try {
      double number = text == null || text.isEmpty() ? Double.NaN : Double.parseDouble(text);
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) { // a word
      return OptionalDouble.empty();
    }
  }
}
