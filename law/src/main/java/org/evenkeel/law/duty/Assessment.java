package org.evenkeel.law.duty;

import java.util.List;
import org.evenkeel.law.facts.Facts;
import org.jspecify.annotations.Nullable;

/// All duties that were looked at, fired or not.
///
/// @param facts what it rests on
/// @param duties in order of their ids
/// @param asOf the month the data was read in
public record Assessment(Facts facts, List<Duty> duties, String asOf) {
  public static final String ADVICE =
      "This is not legal advice. Show it to a lawyer before you rely on it.";

  public Assessment {
    duties = List.copyOf(duties);
  }

  /// The duty with this id, null when there is none.
  public @Nullable Duty find(String id) {
    return duties.stream().filter(duty -> duty.id().equals(id)).findFirst().orElse(null);
  }

  /// How doubts of the law were settled, in sentences.
  public List<String> policies() {
    return List.of(
        facts.policies().cardWithExpiry()
            ? "A card number with its expiry date counts like one with its code (cautious)."
            : "A card number with its expiry date does not count like one with its code (strict).",
        facts.policies().fastHashes()
            ? "Passwords count as readable unless hashed slowly and with salt (cautious)."
            : "Passwords count as readable unless hashed with salt (strict).");
  }
}
