package org.evenkeel.forensics.scan;

import java.util.List;

/// What all threads of the first pass gathered, put together.
///
/// @param clients totals of every client
/// @param hits every rule that fired, by client
/// @param guessing those who tried to sign in again and again
/// @param knocks what was sent to doors of staff
/// @param suspicious when lines spoke against someone
/// @param turnedAway paths on which anyone was
/// @param scripts programs that were asked to do something
record Gathered(
    ClientTable clients,
    Hits hits,
    Suspicious suspicious,
    Guessing guessing,
    Knocks knocks,
    TurnedAway turnedAway,
    OddScripts scripts) {
  /// The passes are used up by it.
  ///
  /// @param passes at least one
  static Gathered from(List<FirstPass> passes) {
    Gathered all =
        new Gathered(
            passes.getFirst().clients(), // by far the largest: the others are added to it
            new Hits(),
            new Suspicious(),
            new Guessing(1),
            new Knocks(),
            new TurnedAway(),
            new OddScripts());
    for (FirstPass pass : passes) {
      if (pass != passes.getFirst()) {
        all.clients.merge(pass.clients());
      }
      all.hits.merge(pass.hits());
      all.suspicious.merge(pass.suspicious());
      all.guessing.merge(pass.guessing());
      all.knocks.merge(pass.knocks());
      all.turnedAway.merge(pass.turnedAway());
      all.scripts.merge(pass.scripts());
    }
    return all;
  }
}
