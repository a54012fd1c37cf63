package org.evenkeel.simulator.traffic;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Store;

/// The requests of one browser while it goes from page to page.
final class Trail {
  private final Store store;
  private final Dice dice;
  private final Visitor who;
  private final List<Happening> lines = new ArrayList<>();
  private final boolean shy;
  private String referer;
  private long at;

  /// @param referer where the visit comes from, `-` for nowhere
  Trail(Store store, Dice dice, Visitor who, String referer, long at) {
    this.store = store;
    this.dice = dice;
    this.who = who;
    this.referer = referer;
    this.at = at;
    shy = dice.chance(0.04);
  }

  long now() {
    return at;
  }

  /// Reads for a while.
  void thinks(double medianSeconds) {
    at += (long) Math.clamp(dice.logNormal(medianSeconds * 1000, 1.1), 400, 2_400_000);
  }

  void goes(Move move) {
    Move answered = mishap(move);
    add(answered, (int) Math.clamp(dice.logNormal(190, 0.7), 8, 30_000));
    if (move.kind() == Move.Kind.PAGE) {
      referer = shy ? "-" : store.origin() + move.target();
    }
  }

  /// Loads parts of the page, several at a time; `cached` of them are in the browser already.
  void loads(List<Move> parts, double cached) {
    long end = at;
    long start = at;
    for (int i = 0; i < parts.size(); i++) {
      at = start + 30 + i * 9L / 2 + (long) dice.exponential(180);
      Move part = parts.get(i);
      boolean known = dice.chance(cached);
      add(
          mishap(known ? part.answered(304, 0) : part),
          (int) Math.clamp(dice.logNormal(6, 1), 1, 4000));
      end = Math.max(end, at);
    }
    at = end;
  }

  private Move mishap(Move move) {
    int luck = dice.below(10_000);
    if (luck < 28) {
      return move.answered(499, 0);
    }
    if (luck < 33 && move.kind() != Move.Kind.ASSET) {
      return move.answered(dice.chance(0.6) ? 500 : 502, 166 + dice.below(400));
    }
    return luck < 100 && move.kind() == Move.Kind.ASSET
        ? move.answered(404, 160 + move.target().length())
        : move;
  }

  private void add(Move move, int took) {
    at += took;
    String from =
        move.from().isEmpty()
            ? referer
            : move.from().equals("-") ? "-" : store.origin() + move.from();
    lines.add(new Happening.Hit(at, who, move, from, took, null));
  }

  /// What has been done, in the order in which the answers ended; the trail goes on empty.
  List<Happening> lines() {
    List<Happening> done = new ArrayList<>(lines);
    done.sort(java.util.Comparator.comparingLong(Happening::at));
    lines.clear();
    return done;
  }
}
