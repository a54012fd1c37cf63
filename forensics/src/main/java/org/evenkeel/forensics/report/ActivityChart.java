package org.evenkeel.forensics.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Activity;

/// Attack activity over time, drawn as bars; steps that show success stand out by shape, too.
final class ActivityChart {
  private static final int HEIGHT = 120;
  private static final int WIDTH = 720;
  private static final int WIDEST = 30;

  private ActivityChart() {}

  static void write(Activity activity, Html html) {
    List<Long> counts = activity.counts();
    long most = Math.max(1, Collections.max(counts));
    double width = Math.min(WIDEST, (double) WIDTH / counts.size());
    html.open("figure");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + (HEIGHT + 14),
        "role",
        "img",
        "aria-label",
        "Suspicious lines over time, at most " + Words.count(most) + " in one step");
    for (int step = 0; step < counts.size(); step++) {
      double height = Math.sqrt((double) counts.get(step) / most) * HEIGHT;
      boolean success = activity.successes().get(step) > 0;
      if (counts.get(step) > 0) {
        bar(html, step * width, Math.max(width - 1, 0.5), Math.max(height, 2), success);
      }
    }
    html.open(
        "rect", "class", "axis", "x", "0", "y", "" + HEIGHT, "width", "" + WIDTH, "height", "1");
    html.raw("</rect></svg>\n");
    html.element(
        "figcaption",
        "Suspicious lines from "
            + Words.moment(activity.from())
            + ", one bar for "
            + Words.length(activity.step())
            + ", at most "
            + Words.count(most)
            + " (heights by square root)."
            + (activity.successes().stream().anyMatch(count -> count > 0)
                ? " Marked bars hold lines that show success."
                : ""));
    html.close("figure");
  }

  private static void bar(Html html, double x, double width, double height, boolean success) {
    html.open(
        "rect",
        "class",
        success ? "success" : "attempt",
        "x",
        number(x),
        "y",
        number(HEIGHT - height),
        "width",
        number(width),
        "height",
        number(height));
    html.raw("</rect>");
    if (success) {
      html.open(
          "circle",
          "class",
          "success",
          "cx",
          number(x + width / 2),
          "cy",
          number(HEIGHT + 7.0),
          "r",
          "3");
      html.raw("</circle>");
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
