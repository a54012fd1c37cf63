package org.evenkeel.law.facts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evenkeel.law.code.Answer;
import org.evenkeel.law.code.Cause;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.EffectKind;
import org.evenkeel.law.code.EffectLevel;
import org.evenkeel.law.code.PasswordForm;
import org.evenkeel.law.code.Vocabulary;
import org.evenkeel.law.yaml.Fields;
import org.jspecify.annotations.Nullable;

/// Checks what is said about the data and what happened to it.
final class BreachCheck {
  private static final Vocabulary<EffectKind> EFFECTS = Vocabulary.of(EffectKind.class);
  private static final Vocabulary<Answer> ANSWERS = Vocabulary.of(Answer.class);

  private final Fields said;
  private final Values values;

  BreachCheck(Fields said) {
    this.said = said;
    this.values = new Values(said);
  }

  Breach breach() {
    return new Breach(
        contents(),
        values.answer("encrypted"),
        values.answer("keyTaken"),
        effect(),
        values.word("cause", Cause.class),
        harm(),
        values.money("loss"));
  }

  private Breach.Contents contents() {
    if (said.names("data") && !said.has("data")) {
      said.problem("data", "'data:' is empty. Write [] if no data is affected.");
    }
    Set<DataCode> none = EnumSet.noneOf(DataCode.class);
    Set<DataCode> known = Objects.requireNonNullElse(values.words("data", DataCode.class), none);
    Set<DataCode> open = Objects.requireNonNullElse(values.words("unknown", DataCode.class), none);
    for (DataCode code : open) {
      if (known.contains(code)) {
        said.problem(
            "unknown", code.code() + " stands in 'data' and in 'unknown'. Keep it in one of them.");
      }
    }
    return new Breach.Contents(known, open, values.word("passwords", PasswordForm.class));
  }

  private @Nullable Map<EffectKind, EffectLevel> effect() {
    if (!said.has("effect")) {
      return null;
    }
    Fields fields = said.fields("effect");
    fields.only(EFFECTS.spellings());
    Map<EffectKind, EffectLevel> effect = new EnumMap<>(EffectKind.class);
    for (EffectKind kind : EffectKind.values()) {
      EffectLevel level = new Values(fields).word(kind.code(), EffectLevel.class);
      if (level != null) {
        effect.put(kind, level);
      }
    }
    return Map.copyOf(effect);
  }

  private Map<Answer, Boolean> harm() {
    Fields fields = said.fields("harm");
    fields.only(ANSWERS.spellings());
    Map<Answer, Boolean> harm = new EnumMap<>(Answer.class);
    for (Answer answer : Answer.values()) {
      Tri given = new Values(fields).answer(answer.code());
      if (given != Tri.OPEN) {
        harm.put(answer, given == Tri.YES);
      }
    }
    if (Boolean.FALSE.equals(harm.get(Answer.RISK))
        && Boolean.TRUE.equals(harm.get(Answer.HIGH_RISK))) {
      fields.problem(
          "RISK",
          "A high risk is a risk. Write 'RISK: true', or 'HIGH_RISK: false' if there is none.");
    }
    return harm;
  }
}
