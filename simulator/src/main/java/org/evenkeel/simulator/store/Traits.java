package org.evenkeel.simulator.store;

import org.evenkeel.simulator.chance.Dice;

/// In what one store differs from the next.
///
/// @param office first part of the path of the back office, where the platform lets one choose it
/// @param weight how large its pages are, against the usual
/// @param assets whether the log holds styles, scripts and pictures, or a CDN serves them
/// @param phones share of customers with a phone
/// @param newer share of requests over HTTP/2
/// @param machines share of lines that crawlers and other machines leave
/// @param mark a number that stands for version, theme and deployment
public record Traits(
    String office,
    double weight,
    boolean assets,
    double phones,
    double newer,
    double machines,
    int mark) {
  static Traits invented(Dice dice) {
    return new Traits(
        dice.letters(dice.between(4, 9)),
        Math.clamp(dice.logNormal(1, 0.35), 0.4, 2.5),
        dice.chance(0.85),
        0.45 + 0.35 * dice.unit(),
        dice.chance(0.3) ? 0 : 0.7 + 0.3 * dice.unit(),
        0.12 + 0.25 * dice.unit(),
        dice.below(1_000_000));
  }
}
