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
    Move answer = dice.chance(0.0006) ? move.answered(502, 166) : move;
    bustle.happens(new Happening.Hit(due, who, answer, "-", took, null));
    due += period + dice.between(-300, 300);
  }
}
