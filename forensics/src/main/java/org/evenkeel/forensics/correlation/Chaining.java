package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.rule.Correlation;
import org.evenkeel.forensics.rule.Criterion;
import org.evenkeel.forensics.rule.Measure;

/// Makes sightings for one correlation of another that came true. Where order and nearness count,
/// it counts as seen again with every match that keeps it true, so that what follows any of them is
/// found; where matches are counted, it counts once.
final class Chaining {
  private final Correlation above;
  private final Layout layout;
  private final boolean temporal;

  Chaining(Correlation above, Layout layout) {
    this.above = above;
    this.layout = layout;
    this.temporal =
        switch (above.criterion()) {
          case Criterion.Combined combined -> true;
          case Criterion.Measured(Measure measure, List<Criterion.Bound> bounds) ->
              measure instanceof Measure.Rules;
        };
  }

  /// @param below how the lines of `firing` are laid out
  /// @param at which of the rules of the correlation above it is
  List<Sighting> sightings(Firing firing, Layout below, int at) {
    Correlation.Member member = above.members().get(at);
    List<Sighting> sightings = new ArrayList<>();
    Set<Sighting.Seen> told = new HashSet<>();
    for (int number = 0; number < firing.members().size(); number++) {
      Sighting part = firing.members().get(number);
      boolean before = number <= firing.crossing();
      if (!temporal && !before) {
        break;
      }
      Sighting.Seen seen = layout.of(part.seen(), below, member);
      if (told.add(seen) || !before) {
        long time = before ? firing.at() : part.time();
        sightings.add(new Sighting(time, at, seen, 1, part.spot(), firing));
      }
    }
    return sightings;
  }
}
