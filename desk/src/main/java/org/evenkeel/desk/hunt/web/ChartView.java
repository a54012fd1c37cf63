package org.evenkeel.desk.hunt.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.desk.hunt.Steps;

/// How many events when, as bars of a drawing 720 wide and 120 high. Each bar leads to its own
/// time.
///
/// @param from begin of the drawing
/// @param to its end
/// @param most events in the fullest step
/// @param step how long a step is, in words
public record ChartView(List<Bar> bars, Instant from, Instant to, String most, String step) {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 120;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  public ChartView {
    bars = List.copyOf(bars);
  }

  /// A step's bar. Heights follow the square root, so that one event is seen beside thousands.
  ///
  /// @param height of all events
  /// @param matched height of those that match a rule
  public record Bar(
      String address, String label, String x, String width, double height, double matched) {
    public String top() {
      return number(HEIGHT - height);
    }

    public String high() {
      return number(height);
    }

    public String matchedTop() {
      return number(HEIGHT - matched);
    }

    public String matchedHigh() {
      return number(matched);
    }

    public boolean isMatched() {
      return matched > 0;
    }
  }

  static ChartView of(Steps steps, HuntAddress address) {
    long most = steps.events().stream().mapToLong(Long::longValue).max().orElse(0);
    double width = WIDTH / steps.events().size();
    List<Bar> bars = new ArrayList<>();
    for (int at = 0; at < steps.events().size(); at++) {
      long events = steps.events().get(at);
      if (events > 0) {
        Instant begin = steps.from().plus(steps.step().multipliedBy(at));
        long matched = steps.matched().get(at);
        bars.add(
            new Bar(
                address.during(begin, begin.plus(steps.step())),
                label(begin, events, matched),
                number(at * width),
                number(Math.max(width - 1, 0.5)),
                height(events, most),
                height(matched, most)));
      }
    }
    return new ChartView(
        bars,
        steps.from(),
        steps.from().plus(steps.step().multipliedBy(steps.events().size())),
        String.format(Locale.ENGLISH, "%,d", most),
        words(steps.step()));
  }

  private static String label(Instant begin, long events, long matched) {
    return String.format(
        Locale.ENGLISH,
        "%s: %,d %s, %,d of them match a rule",
        MOMENT.format(begin),
        events,
        events == 1 ? "event" : "events",
        matched);
  }

  private static double height(long events, long most) {
    return events == 0 ? 0 : Math.max(3, Math.sqrt((double) events / most) * HEIGHT);
  }

  private static String words(Duration step) {
    if (step.toDays() > 0) {
      return step.toDays() == 1 ? "day" : step.toDays() + " days";
    }
    if (step.toHours() > 0) {
      return step.toHours() == 1 ? "hour" : step.toHours() + " hours";
    }
    if (step.toMinutes() > 0) {
      return step.toMinutes() == 1 ? "minute" : step.toMinutes() + " minutes";
    }
    return step.toSeconds() == 1 ? "second" : step.toSeconds() + " seconds";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /// The same stretch of time before.
  public Instant earlier() {
    return from.minus(Duration.between(from, to));
  }

  /// The same stretch after.
  public Instant later() {
    return to.plus(Duration.between(from, to));
  }
}
