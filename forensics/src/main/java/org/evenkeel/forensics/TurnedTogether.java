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
      double prior = quarters % HOUR == 0 ? 0 : PARTS;
      double likely = Math.exp(-prior - costs(theirs, quarters * QUARTER).sum);
      all += likely;
      if (likely > likeliest) {
        likeliest = likely;
        zone = quarters * QUARTER;
      }
    }
    Costs costs = costs(theirs, zone);
    boolean fits = costs.ended && costs.fitting >= TWO && !costs.against;
    return fits && likeliest / all >= SURE
        ? new OffsetVotes.Offset(zone, costs.fitting)
        : new OffsetVotes.Offset(0, 0);
  }

  /// What the moments of sets cost at an offset.
  ///
  /// @param fitting how many fit
  /// @param ended whether the end of one is among them
  /// @param against whether one cannot be
  private record Costs(double sum, int fitting, boolean ended, boolean against) {
    private static final Costs NONE = new Costs(0, 0, false, false);

    private Costs plus(Costs other) {
      return new Costs(
          sum + other.sum, fitting + other.fitting, ended || other.ended, against || other.against);
    }

    /// A moment that is usually so long before or after.
    private static Costs within(double gaps) {
      return new Costs(Math.min(gaps, MOST), gaps < MOST ? 1 : 0, false, false);
    }

    /// A moment that lies so far outside of where it must be.
    private static Costs outside(long apart) {
      double cost = Math.min(apart / RUN, MOST);
      boolean zones = apart < ZONES * QUARTER;
      return new Costs(cost, cost < MOST ? 1 : 0, false, cost >= MOST && zones);
    }

    private Costs end() {
      return new Costs(sum, fitting, fitting > 0, against);
    }
  }

  /// Held against all web servers: they are turned over and collected alike.
  private Costs costs(List<Turnovers> theirs, long ahead) {
    Costs all = Costs.NONE;
    for (Turnovers set : theirs) {
      for (Turnovers server : web) {
        all = all.plus(begin(set, server, ahead)).plus(end(set, server, ahead).end());
        all = all.plus(turns(set, server, ahead));
      }
    }
    return all;
  }

  private static Costs begin(Turnovers set, Turnovers server, long ahead) {
    long begins = set.begins() - ahead;
    Bracket begun = server.begun();
    if (begins > begun.to()) {
      return Costs.within((begins - begun.to()) / set.gap());
    }
    boolean open = begun.from() == Long.MIN_VALUE;
    return open
        ? Costs.within((begun.to() - begins) / server.gap())
        : Costs.outside(Math.max(0, begun.from() - begins));
  }

  private static Costs end(Turnovers set, Turnovers server, long ahead) {
    long ends = set.ends() - ahead;
    Bracket taken = server.taken();
    if (ends < taken.from()) {
      return Costs.within((taken.from() - ends) / set.gap());
    }
    return ends > taken.to()
        ? Costs.outside(ends - taken.to())
        : Costs.within((ends - taken.from()) / server.gap());
  }

  /// Files are begun at the same time of the day.
  private static Costs turns(Turnovers set, Turnovers server, long ahead) {
    Bracket daily = server.daily();
    Costs all = Costs.NONE;
    for (Bracket turn : daily.isEmpty() ? List.<Bracket>of() : set.turns()) {
      Bracket then = turn.later(-ahead);
      long days = Math.floorDiv(then.to() - daily.from(), Turnovers.DAY);
      all = all.plus(Costs.outside(then.from(daily.later(days * Turnovers.DAY))));
    }
    return all;
  }
}
