package org.evenkeel.simulator.tale;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Networks;
import org.evenkeel.simulator.store.Span;

/// Someone who is up to no good. Has a place in time, which moves on with every request.
public final class Intruder {
  private final Tale tale;
  private final Dice dice;
  private final String id;
  private final List<Visitor> faces = new ArrayList<>();
  private final Map<Pace, Double> habits = new EnumMap<>(Pace.class);
  private int face;
  private long at;
  private String page = "";
  private boolean borrowed;

  Intruder(Tale tale, Dice dice, String id, Origin.Looks looks) {
    this.tale = tale;
    this.dice = dice;
    this.id = id;
    at = tale.store().span().from() + Span.HOUR;
    String agent = looks.guise().agent(dice, at);
    String protocol = looks.guise() == Guise.BROWSER && dice.chance(0.6) ? "HTTP/2.0" : "HTTP/1.1";
    boolean sameNet = dice.chance(0.4);
    for (int i = 0; i < looks.addresses(); i++) {
      String address =
          i > 0 && sameNet
              ? Networks.neighbour(dice, faces.getFirst().address())
              : looks.origin().address(dice);
      faces.add(new Visitor(address, agent, protocol));
    }
  }

  public String id() {
    return id;
  }

  public Dice dice() {
    return dice;
  }

  /// Where in time they are.
  public long now() {
    return at;
  }

  public Visitor face() {
    return faces.get(face);
  }

  public Intruder goesTo(long moment) {
    at = moment;
    page = "";
    return this;
  }

  /// Waits between `low` and `high`, as likely a short as a long time.
  public Intruder waits(long low, long high) {
    at += (long) (low * StrictMath.pow((double) high / low, dice.unit()));
    page = "";
    return this;
  }

  /// Comes back from another address, if there is one.
  public Intruder changesFace() {
    face = (face + 1) % faces.size();
    return this;
  }

  /// Appears as someone else from now on.
  public Intruder appearsAs(Visitor visitor) {
    faces.clear();
    faces.add(visitor);
    face = 0;
    return this;
  }

  /// Acts from now on through someone innocent, whose address is none of their own.
  public Intruder actsThrough(Visitor visitor) {
    borrowed = true;
    return appearsAs(visitor);
  }

  public Deed tries(Phase phase, String what) {
    return tale.deed(id, phase, what, false, 1);
  }

  /// A deed that works; `grade` is what its lines prove at best.
  public Deed succeeds(Phase phase, String what, int grade) {
    return tale.deed(id, phase, what, true, grade);
  }

  public Intruder does(Deed deed, List<Move> moves, Pace pace) {
    for (Move move : moves) {
      does(deed, move, pace);
    }
    return this;
  }

  public Intruder does(Deed deed, Move move, Pace pace) {
    return does(deed, move, pace, (int) Math.clamp(dice.logNormal(140, 0.8), 4, 20_000));
  }

  /// A request whose answer takes `took` milliseconds.
  public Intruder does(Deed deed, Move move, Pace pace, int took) {
    at += pace.next(dice, habits.computeIfAbsent(pace, any -> any.usual(dice))) + took;
    Visitor who = face();
    Move real = tale.effects().at(at, move);
    tale.happens(new Happening.Hit(at, who, real, referer(who, move), took, deed));
    if (!borrowed && tale.store().span().holds(at)) {
      tale.facts().uses(id, who.address());
    }
    if (move.kind() == Move.Kind.PAGE) {
      page = move.target();
    }
    return this;
  }

  private String referer(Visitor who, Move move) {
    boolean browser = who.agent().startsWith("Mozilla") && !who.agent().contains("Nuclei");
    String from = move.from().isEmpty() ? page : move.from();
    return !browser || from.isEmpty() || from.equals("-") ? "-" : tale.store().origin() + from;
  }
}
