package org.evenkeel.simulator.traffic;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.scene.Stage;
import org.evenkeel.simulator.store.Store;
import org.evenkeel.simulator.tale.Tale;

/// Everything that happens in a store, in the order of time. Holds whoever is active now; its size
/// follows how many are there at once, never how long the log is.
public final class Bustle {
  private final PriorityQueue<Turn> queue =
      new PriorityQueue<>(Comparator.comparingLong(Turn::due).thenComparingLong(Turn::number));
  private final Tale tale;
  private final Stage stage;
  private final Till till;
  private long number;

  private record Turn(long due, long number, Activity who) {}

  private Bustle(Tale tale, Stage stage, Dice dice) {
    this.tale = tale;
    this.stage = stage;
    till = new Till(dice.fork("till"), tale.store());
  }

  /// Plays the tale and all that goes on around it; about `lines` lines.
  public static void play(Tale tale, long lines, Dice dice, Stage stage) {
    Bustle bustle = new Bustle(tale, stage, dice);
    bustle.joins(new Told(tale.happenings()));
    Everyone.join(bustle, lines, dice);
    bustle.run(tale.store().span().to());
  }

  private void run(long end) {
    while (!queue.isEmpty()) {
      Turn turn = queue.poll();
      if (turn.due >= end) {
        return;
      }
      turn.who.act(this);
      joins(turn.who);
    }
  }

  /// Takes part from now on.
  void joins(Activity who) {
    long due = who.due();
    if (due != Long.MAX_VALUE) {
      queue.add(new Turn(due, number++, who));
    }
  }

  void happens(Happening happening) {
    if (happening instanceof Happening.Hit hit && hit.deed() == null) {
      stage.happens(
          new Happening.Hit(
              hit.at(),
              hit.who(),
              tale.effects().at(hit.at(), hit.move()),
              hit.referer(),
              hit.took(),
              null));
    } else {
      stage.happens(happening);
    }
  }

  /// Someone pays now.
  Order pays(long at, int customer, long cents) {
    Order order = till.order(at, customer, cents);
    stage.ordered(order);
    return order;
  }

  Tale tale() {
    return tale;
  }

  Store store() {
    return tale.store();
  }

  Platform platform() {
    return tale.platform();
  }
}
