package org.evenkeel.forensics.correlation;

import java.util.List;
import org.evenkeel.forensics.rule.Combination;
import org.evenkeel.forensics.rule.Correlation;
import org.evenkeel.forensics.rule.Criterion;
import org.evenkeel.forensics.rule.Measure;

/// The window that fits what a correlation asks for.
final class Windows {
  private Windows() {}

  static Window of(Correlation correlation, Layout layout) {
    int members = correlation.members().size();
    long span = correlation.timespan().toMillis() * 1000;
    return switch (correlation.criterion()) {
      case Criterion.Combined(Combination combination, boolean ordered) ->
          new CombinedWindow(combination, ordered ? new Order(members, span) : null, members);
      case Criterion.Measured(Measure measure, List<Criterion.Bound> bounds) ->
          of(measure, bounds, layout, new Order(members, span));
    };
  }

  private static Window of(
      Measure measure, List<Criterion.Bound> bounds, Layout layout, Order order) {
    return switch (measure) {
      case Measure.Matches matches -> new NumberWindow(new Numbers.Total(), bounds);
      case Measure.Distinct distinct -> new DistinctWindow(positions(distinct, layout), bounds);
      case Measure.Rules(boolean ordered) ->
          ordered ? new OrderedWindow(order, bounds) : new RulesWindow(bounds);
      case Measure.Sum sum -> new NumberWindow(new Numbers.Sum(positions(sum, layout)[0]), bounds);
      case Measure.Average average ->
          new NumberWindow(new Numbers.Average(positions(average, layout)[0]), bounds);
      case Measure.Percentile(String field, double percent) ->
          new NumberWindow(
              new Numbers.Percentile(layout.positions(List.of(field))[0], percent), bounds);
      case Measure.Share share -> new ShareWindow(positions(share, layout)[0], bounds);
    };
  }

  private static int[] positions(Measure measure, Layout layout) {
    return layout.positions(measure.fieldNames());
  }
}
