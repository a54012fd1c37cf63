package org.evenkeel.law.facts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.evenkeel.law.code.Answer;
import org.evenkeel.law.code.Cause;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.EffectKind;
import org.evenkeel.law.code.EffectLevel;
import org.evenkeel.law.code.PasswordForm;
import org.jspecify.annotations.Nullable;

/// What happened to which data.
///
/// @param contents which data
/// @param encrypted whether it was encrypted
/// @param keyTaken whether the key went with it
/// @param effect what happened to it; null when nothing is said at all
/// @param cause what caused it, null when not known
/// @param harm answers to harm tests
/// @param loss in money, by currency
public record Breach(
    Contents contents,
    Tri encrypted,
    Tri keyTaken,
    @Nullable Map<EffectKind, EffectLevel> effect,
    @Nullable Cause cause,
    Map<Answer, Boolean> harm,
    Map<String, BigDecimal> loss) {
  /// Which data.
  ///
  /// @param known what is in it for certain
  /// @param unknown what may be in it
  /// @param passwords how passwords were kept, null when not known
  public record Contents(
      Set<DataCode> known, Set<DataCode> unknown, @Nullable PasswordForm passwords) {
    public Contents {
      known = Set.copyOf(known);
      unknown = Set.copyOf(unknown);
    }
  }

  public Breach {
    harm = Map.copyOf(harm);
    loss = Map.copyOf(loss);
  }
}
