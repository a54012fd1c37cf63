package org.evenkeel.law.rule;

import java.util.List;
import org.evenkeel.law.code.EffectNeed;
import org.evenkeel.law.code.Encryption;
import org.evenkeel.law.code.HarmTest;
import org.evenkeel.law.code.Limb;
import org.evenkeel.law.code.Scope;
import org.jspecify.annotations.Nullable;

/// What else must hold.
///
/// @param effect what must have happened to the data
/// @param words the condition in a sentence, empty where there is none
/// @param scopes whom the law binds, all of it
/// @param limbs several ways to meet a condition, any one
/// @param harm the harm test, null where the law has none
/// @param encryption what encryption means, null where the law does not say
public record Conditions(
    EffectNeed effect,
    String words,
    List<Scope> scopes,
    List<Limb> limbs,
    @Nullable HarmTest harm,
    @Nullable Encryption encryption) {
  public Conditions {
    scopes = List.copyOf(scopes);
    limbs = List.copyOf(limbs);
  }
}
