package org.evenkeel.forensics.oracle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.investigation.Grade;

/// How much an observation proves, and by which signs.
///
/// @param grade the grade that follows
/// @param chance how likely it was a success, 0 to 1
/// @param signs the signs
public record Proof(Grade grade, double chance, Set<Sign> signs) {
  /// Log-odds before any sign, for something of which is not known whether it could work.
  static final double UNKNOWN = -1.5;

  /// The same for someone who was seen attacking.
  static final double ATTACKER = 0;

  private static final double LIKELY = 0.8;
  private static final double MAYBE = 0.3;
  private static final double DAMPED = 0.3;

  public Proof {
    signs = signs.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(signs));
  }

  /// What is graded by itself, without signs.
  static Proof of(Grade grade) {
    return new Proof(grade, chance(grade), Set.of());
  }

  /// Weighs signs that one source shows: the strongest counts in full, the others less, as they are
  /// not independent.
  static Proof weighed(double prior, Set<Sign> signs) {
    double strongest = 0;
    double sum = 0;
    double against = 0;
    for (Sign sign : signs) {
      strongest = Math.max(strongest, sign.weight());
      sum += Math.max(0, sign.weight());
      against += Math.min(0, sign.weight());
    }
    double odds = prior + strongest + DAMPED * (sum - strongest) + against;
    double chance = 1 / (1 + Math.exp(-odds));
    boolean proven = signs.stream().anyMatch(Sign::isProof);
    Grade grade = chance > LIKELY && proven ? Grade.E3 : chance > MAYBE ? Grade.E2 : Grade.E1;
    return new Proof(grade, chance, signs);
  }

  static Proof weighed(double prior, List<Sign> signs) {
    return weighed(prior, signs.isEmpty() ? Set.of() : EnumSet.copyOf(signs));
  }

  /// The same with a higher grade.
  Proof raised(Grade higher) {
    return new Proof(higher, Math.max(chance, chance(higher)), signs);
  }

  private static double chance(Grade grade) {
    return switch (grade) {
      case E0 -> 0.01;
      case E1 -> 0.1;
      case E2 -> 0.45;
      case E3 -> 0.88;
      case E4 -> 0.97;
      case E5 -> 0.99;
    };
  }
}
