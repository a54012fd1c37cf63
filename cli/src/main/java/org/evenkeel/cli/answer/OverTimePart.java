package org.evenkeel.cli.answer;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.evenkeel.forensics.investigation.Activity;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Moment;

/// Attack activity over time as a drawing, then what happened in order.
final class OverTimePart {
  private static final int MOST = 12;

  private OverTimePart() {}

  static void write(Paper paper, Investigation.Scene scene) {
    Activity activity = scene.activity();
    if (activity != null && activity.counts().stream().anyMatch(count -> count > 0)) {
      paper.heading("Suspicious lines over time");
      draw(paper, activity);
    }
    if (!scene.timeline().isEmpty()) {
      paper.heading("What happened, in order (times in UTC)");
      weightiest(scene.timeline()).forEach(moment -> moment(paper, moment));
      int left = scene.timeline().size() - MOST;
      if (left > 0) {
        paper.text("and " + Count.of(left, "lesser event") + ", all of them in --json and --html.");
      }
    }
  }

  private static void draw(Paper paper, Activity activity) {
    Histogram histogram = Histogram.of(activity, paper.roomForDrawing(), paper.screen().unicode());
    histogram.rows().forEach(row -> paper.drawn(Ink.PLAIN, row));
    paper.drawn(Ink.ALARM, histogram.successes());
    paper.drawn(Ink.FAINT, histogram.axis());
    Duration each = histogram.step();
    paper.text(
        Ink.FAINT,
        "A column is "
            + When.length(each)
            + ", UTC; the highest stands for "
            + Count.of(histogram.highest())
            + (histogram.hasSuccess() ? "; " + histogram.mark() + " marks success." : "."));
  }

  private static List<Moment> weightiest(List<Moment> timeline) {
    return timeline.stream()
        .sorted(Comparator.comparing(Moment::grade, Comparator.<Grade>reverseOrder()))
        .limit(MOST)
        .sorted(Comparator.comparing(Moment::at))
        .toList();
  }

  private static void moment(Paper paper, Moment moment) {
    String actor = moment.actor().isEmpty() ? "" : moment.actor() + ' ';
    paper.item(When.second(moment.at()), Ink.PLAIN, actor + moment.what());
  }
}
