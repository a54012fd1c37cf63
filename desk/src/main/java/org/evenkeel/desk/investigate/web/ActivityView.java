package org.evenkeel.desk.investigate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Suspicious lines over time as bars, for a drawing 720 wide and 120 high.
///
/// @param bars the steps in which anything was seen
/// @param most lines in the fullest step
/// @param from begin of the first step, as the document writes it
/// @param minutes length of a step
/// @param seconds of all steps together
public record ActivityView(List<Bar> bars, String most, String from, long minutes, long seconds) {
  private static final double WIDTH = 720;
  private static final double HEIGHT = 120;

  /// A step's bar. Heights follow the square root, so that one line is seen beside thousands.
  public record Bar(String x, String y, String width, String height, boolean success) {}

  static ActivityView of(Part activity) {
    List<Long> counts = new ArrayList<>();
    activity.node().path("counts").forEach(each -> counts.add(each.asLong()));
    long most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
    double width = WIDTH / Math.max(1, counts.size());
    List<Bar> bars = new ArrayList<>();
    for (int step = 0; step < counts.size(); step++) {
      if (counts.get(step) > 0) {
        double height = Math.max(2, Math.sqrt((double) counts.get(step) / most) * HEIGHT);
        boolean success = activity.node().path("successes").path(step).asLong(0) > 0;
        bars.add(
            new Bar(
                number(step * width),
                number(HEIGHT - height),
                number(Math.max(width - 1, 0.5)),
                number(height),
                success));
      }
    }
    return new ActivityView(
        List.copyOf(bars),
        String.format(Locale.ENGLISH, "%,d", most),
        activity.text("from"),
        activity.node().path("stepSeconds").asLong(0) / 60,
        activity.node().path("stepSeconds").asLong(0) * counts.size());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
