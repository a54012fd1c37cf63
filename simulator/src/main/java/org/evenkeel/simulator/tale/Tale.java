package org.evenkeel.simulator.tale;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Hole;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Log;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.store.Store;
import org.jspecify.annotations.Nullable;

/// One breach while it is told: a scenario says who does what and when, and what is true about it.
public final class Tale {
  private final Store store;
  private final Platform platform;
  private final long lines;
  private final Dice dice;
  private final Facts facts = new Facts();
  private final Effects effects = new Effects();
  private final boolean errorsKept;
  private final List<Deed> deeds = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();

  public Tale(Store store, Platform platform, long lines, Dice dice) {
    this.store = store;
    this.platform = platform;
    this.lines = lines;
    this.dice = dice;
    errorsKept = dice.fork("errors").chance(0.35);
  }

  public Store store() {
    return store;
  }

  public Platform platform() {
    return platform;
  }

  public Dice dice() {
    return dice;
  }

  public Facts facts() {
    return facts;
  }

  public Effects effects() {
    return effects;
  }

  public List<Deed> deeds() {
    return deeds;
  }

  /// All that intruders did, in the order of time.
  public List<Happening> happenings() {
    happenings.sort(Comparator.comparingLong(Happening::at));
    return happenings;
  }

  /// Someone who is up to no good.
  public Intruder intruder(String id, Origin origin, Guise guise, int addresses) {
    return new Intruder(this, dice.fork("intruder " + id), id, origin.at(guise, addresses));
  }

  public Deed deed(String actor, Phase phase, String what, boolean success, int grade) {
    Deed deed = new Deed(actor, phase, what, success, grade);
    deeds.add(deed);
    return deed;
  }

  /// Something happens; what lies outside the time that is simulated is not seen by anyone.
  void happens(Happening happening) {
    Deed deed = happening.deed();
    if (deed != null) {
      deed.happens(happening.at());
    }
    happenings.add(happening);
  }

  /// A request of someone innocent that belongs to the tale.
  public void hit(long at, Visitor who, Move move) {
    happens(new Happening.Hit(at, who, move, "-", dice.between(40, 4000), null));
  }

  /// What the store answers when there is nothing: `move` with that answer.
  public Move missing(Move move) {
    return move.answered(404, platform.shop().lost(dice).bytes());
  }

  /// Whether the log of errors was handed over, too.
  public boolean errorsKept() {
    return errorsKept;
  }

  /// A line in another log.
  public void note(long at, Log log, String text, @Nullable Deed deed) {
    happens(new Happening.Note(at, log, text, deed));
  }

  /// A moment at `share` of the whole time (0 to 1), at an hour that some intruders prefer.
  public long moment(double share) {
    Span span = store.span();
    long at = span.from() + (long) (share * (span.to() - span.from()));
    if (dice.chance(0.45) && span.days() > 2) {
      ZonedDateTime local = Instant.ofEpochMilli(at).atZone(store.zone());
      at += (dice.between(1, 5) - local.getHour()) * Span.HOUR;
    }
    at += dice.within(0, Span.HOUR);
    return Math.clamp(at, span.from() + Span.HOUR, span.to() - 2 * Span.HOUR);
  }

  /// As many as wanted, but no more than the log has room for.
  public int scaled(int wanted) {
    return Math.clamp(lines / 6, Math.min(wanted, 30), wanted);
  }

  /// A weakness of a kind that was known in the time that is simulated; of any time if there is
  /// none.
  public Hole hole(Hole.Kind kind) {
    List<Hole> all = platform.holes(kind);
    List<Hole> known =
        all.stream().filter(hole -> !hole.since().isAfter(day(store.span().from()))).toList();
    return dice.oneOf(known.isEmpty() ? all : known);
  }

  /// `hole` and up to two others whose use would look the same.
  public List<Hole> rivals(Hole hole) {
    List<Hole> rivals = new ArrayList<>(List.of(hole));
    for (Hole other : platform.holes(hole.kind())) {
      if (rivals.size() < 3 && !other.equals(hole)) {
        rivals.add(other);
      }
    }
    return rivals;
  }

  private static java.time.LocalDate day(long at) {
    return Instant.ofEpochMilli(at).atZone(java.time.ZoneOffset.UTC).toLocalDate();
  }
}
