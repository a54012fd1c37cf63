package org.evenkeel.forensics;

import java.util.List;
import org.evenkeel.forensics.Turnovers.Bracket;

/// The zone at which logs that name none begin, turn over and end together with the web's. One run
/// of a program turns all logs of a machine over, and whoever collects them takes all at once.
/// Between such a moment and the next line lies about as long as usually passes without one
/// (Poisson), so that is how well a zone fits.
final class TurnedTogether {
  private static final long QUARTER = Turnovers.HOUR / 4;
  private static final int ZONES = 14 * 4;
  private static final int HOUR = 4;

  /// What a moment costs at most that does not fit: a set may have been kept for longer.
  private static final double MOST = 7;

  /// Turning over takes a while.
  private static final double RUN = 120_000_000;

  /// Few zones are parts of an hour away from others.
  private static final double PARTS = 4;

  /// How much likelier than all others together a zone must be.
  private static final double SURE = 0.9;

  private static final int TWO = 2;

  private final List<Turnovers> web;

  TurnedTogether(List<Turnovers> web) {
    this.web = List.copyOf(web);
  }

  /// By how much `theirs`, of one machine, are ahead, and how many moments say so; none when that
  /// cannot be told.
  OffsetVotes.Offset zone(List<Turnovers> theirs) {
    double all = 0;
    double likeliest = 0;
    long zone = 0;
    for (int quarters = -ZONES; quarters <= ZONES; quarters++) {
      long ahead = quarters * QUARTER;
      double parts = quarters % HOUR == 0 ? 0 : PARTS;
      double likely =
          Math.exp(-parts - theirs.stream().mapToDouble(set -> costs(set, ahead).sum).sum());
      all += likely;
      if (likely > likeliest) {
        likeliest = likely;
        zone = ahead;
      }
    }
    long ahead = zone;
    int moments = theirs.stream().mapToInt(set -> costs(set, ahead).fitting).sum();
    boolean told = moments >= TWO && likeliest / all >= SURE;
    return told ? new OffsetVotes.Offset(zone, moments) : new OffsetVotes.Offset(0, 0);
  }

  /// What the moments of a set cost at an offset.
  private record Costs(double sum, int fitting) {
    private Costs plus(double cost) {
      return new Costs(sum + Math.min(cost, MOST), fitting + (cost < MOST ? 1 : 0));
    }
  }

  /// Held against all web servers: they are turned over and collected alike.
  private Costs costs(Turnovers set, long ahead) {
    double sum = 0;
    int fitting = 0;
    for (Turnovers server : web) {
      Costs costs = turns(set, server, ahead, ends(set, server, ahead));
      sum += costs.sum;
      fitting = Math.max(fitting, costs.fitting);
    }
    return new Costs(sum, fitting);
  }

  private static Costs ends(Turnovers set, Turnovers server, long ahead) {
    long begins = set.begins() - ahead;
    long ends = set.ends() - ahead;
    Bracket begun = server.begun();
    Bracket taken = server.taken();
    boolean known = begun.from() != Long.MIN_VALUE;
    double early = known ? 0 : (begun.to() - begins) / server.gap();
    double begin =
        begins > begun.to()
            ? (begins - begun.to()) / set.gap()
            : begins < begun.from() ? (begun.from() - begins) / RUN : early;
    double end =
        ends < taken.from()
            ? (taken.from() - ends) / set.gap()
            : ends > taken.to() ? (ends - taken.to()) / RUN : (ends - taken.from()) / server.gap();
    return new Costs(0, 0).plus(begin).plus(end);
  }

  /// Files are begun at the same time of the day.
  private static Costs turns(Turnovers set, Turnovers server, long ahead, Costs costs) {
    Bracket daily = server.daily();
    Costs all = costs;
    for (Bracket turn : daily.from() > daily.to() ? List.<Bracket>of() : set.turns()) {
      Bracket then = new Bracket(turn.from() - ahead, turn.to() - ahead);
      long days = Math.floorDiv(then.to() - daily.from(), Turnovers.DAY);
      Bracket day =
          new Bracket(daily.from() + days * Turnovers.DAY, daily.to() + days * Turnovers.DAY);
      all = all.plus(then.from(day) / RUN);
    }
    return all;
  }
}
