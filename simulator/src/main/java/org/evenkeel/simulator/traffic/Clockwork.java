package org.evenkeel.simulator.traffic;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Visitor;

/// A machine that asks the same thing at fixed times.
final class Clockwork implements Activity {
  private final Visitor who;
  private final Move move;
  private final Dice dice;
  private final long period;
  private long due;

  Clockwork(Visitor who, Move move, long period, long first, Dice dice) {
    this.who = who;
    this.move = move;
    this.dice = dice;
    this.period = period;
    due = first;
  }

  @Override
  public long due() {
    return due;
  }

  @Override
  public void act(Bustle bustle) {
    int took = dice.between(1, 400);
    Move now = stamped();
    Move answer = dice.chance(0.0006) ? now.answered(502, 166) : now;
    bustle.happens(new Happening.Hit(due, who, answer, "-", took, null));
    due += period + dice.between(-300, 300);
  }

  /// The request, with `{now}` in its target filled in.
  private Move stamped() {
    if (!move.target().contains("{now}")) {
      return move;
    }
    String now = "%d.%06d".formatted(due / 1000, dice.below(1_000_000));
    String target = move.target().replace("{now}", now);
    return Move.call(move.method(), target, move.status(), move.bytes()).from(move.from());
  }
}
