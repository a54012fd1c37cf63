package org.evenkeel.law.evaluate;

import java.util.Map;
import org.evenkeel.law.code.EffectKind;
import org.evenkeel.law.code.EffectLevel;
import org.evenkeel.law.code.EffectNeed;
import org.evenkeel.law.facts.Tri;
import org.jspecify.annotations.Nullable;

/// Whether what happened to the data is what a law asks for.
final class Effects {
  private final @Nullable Map<EffectKind, EffectLevel> effect;

  Effects(@Nullable Map<EffectKind, EffectLevel> effect) {
    this.effect = effect;
  }

  /// Whether nothing was said about it at all: then a stated breach is taken at its word.
  boolean isUnsaid() {
    return effect == null;
  }

  Tri meets(EffectNeed need) {
    if (effect == null) {
      return Tri.YES;
    }
    return switch (need) {
      case ACQUISITION -> likely(EffectKind.COPIED);
      case ACCESS -> likely(EffectKind.ACCESSED).or(likely(EffectKind.COPIED));
      case LEAK -> known(EffectKind.COPIED).or(known(EffectKind.ACCESSED));
      case POSSIBLE, ANY -> anything();
      case NONE -> Tri.YES;
    };
  }

  static String whyNot(EffectNeed need) {
    return switch (need) {
      case ACQUISITION -> "The data was not copied, and this law asks for that.";
      case ACCESS -> "Nobody looked at the data or copied it.";
      case LEAK -> "No data leaked, and this text asks for that.";
      case POSSIBLE, ANY, NONE -> "Nothing happened to the data.";
    };
  }

  static String question(EffectNeed need) {
    return switch (need) {
      case ACQUISITION -> "Was the data copied? (effect.copied)";
      case ACCESS -> "Did anybody look at the data? (effect.accessed)";
      case LEAK -> "Is it certain that data leaked? (effect.copied, effect.accessed)";
      case POSSIBLE, ANY -> "Was data copied, looked at, changed or out of reach? (effect)";
      case NONE -> "";
    };
  }

  private Tri anything() {
    Tri result = Tri.NO;
    for (EffectKind kind : EffectKind.values()) {
      result = result.or(likely(kind));
    }
    return result;
  }

  /// A suspicion is enough: the laws speak of reasonable belief.
  private Tri likely(EffectKind kind) {
    EffectLevel level = effect == null ? null : effect.get(kind);
    if (level == null) {
      return Tri.OPEN;
    }
    return switch (level) {
      case YES, SUSPECTED -> Tri.YES;
      case NO -> Tri.NO;
      case NO_EVIDENCE -> Tri.OPEN;
    };
  }

  private Tri known(EffectKind kind) {
    EffectLevel level = effect == null ? null : effect.get(kind);
    if (level == null) {
      return Tri.OPEN;
    }
    return switch (level) {
      case YES -> Tri.YES;
      case NO -> Tri.NO;
      case SUSPECTED, NO_EVIDENCE -> Tri.OPEN;
    };
  }
}
