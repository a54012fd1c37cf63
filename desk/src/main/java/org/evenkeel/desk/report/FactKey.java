package org.evenkeel.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.law.code.Answer;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.EffectKind;
import org.evenkeel.law.code.Vocabulary;

/// A fact that the duties ask for, and how it is answered.
///
/// @param key as in the case's facts
/// @param words what it says when it is so
public record FactKey(String key, String words, How how) {
  private static final String IN_DATA = " in data or unknown";

  /// How a fact is answered.
  public enum How {
    /// It is so, it may be so, or it is not.
    YES_OR_NO,
    /// With a moment.
    MOMENT,
    /// With an amount of money, in the currency that the key ends in.
    AMOUNT,
    /// With words or numbers, in the triage.
    WORDS
  }

  /// The question of the triage that answers it.
  public String page() {
    int dot = key.indexOf('.');
    return switch (dot < 0 ? key : key.substring(0, dot)) {
      case "data" -> "data";
      case "people" -> "people";
      case "cards" -> "cards";
      case "cause" -> "kinds";
      default ->
          switch (key) {
            case "store.established" -> "established";
            case "store.kind" -> "business";
            case "store.also" -> "also";
            default -> "size";
          };
    };
  }

  /// The keys that a question names in its brackets.
  static List<FactKey> named(String brackets) {
    List<FactKey> keys = new ArrayList<>();
    String list = brackets.contains(";") ? brackets.substring(0, brackets.indexOf(';')) : brackets;
    for (String name : list.split(", ")) {
      if (name.equals("effect")) {
        keys.add(effect(EffectKind.COPIED));
        keys.add(effect(EffectKind.ACCESSED));
      } else {
        String key =
            name.endsWith(IN_DATA)
                ? "data." + name.substring(0, name.length() - IN_DATA.length())
                : name;
        keys.add(of(key).orElseGet(() -> other(key)));
      }
    }
    return keys;
  }

  /// The fact with this key, if it is one that is answered with yes or no.
  public static Optional<FactKey> of(String key) {
    int dot = key.indexOf('.');
    String name = key.substring(dot + 1);
    return switch (dot < 0 ? key : key.substring(0, dot)) {
      case "data" ->
          Optional.ofNullable(Vocabulary.of(DataCode.class).find(name))
              .filter(code -> code.kind() != DataCode.Kind.WORD)
              .map(code -> yesOrNo(key, code.words()));
      case "harm" ->
          Optional.ofNullable(Vocabulary.of(Answer.class).find(name))
              .map(answer -> yesOrNo(key, answer.words()));
      case "effect" ->
          Optional.ofNullable(Vocabulary.of(EffectKind.class).find(name)).map(FactKey::effect);
      case "encrypted" -> Optional.of(yesOrNo(key, "the data was encrypted"));
      case "keyTaken" -> Optional.of(yesOrNo(key, "the key was taken, too"));
      case "store" ->
          switch (name) {
            case "listed" -> Optional.of(yesOrNo(key, "the store reports to the SEC"));
            case "marketplace" -> Optional.of(yesOrNo(key, "others sell on the store's site"));
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  private static FactKey effect(EffectKind kind) {
    return yesOrNo("effect." + kind.code(), "the data was " + kind.words());
  }

  private static FactKey yesOrNo(String key, String words) {
    return new FactKey(key, words, How.YES_OR_NO);
  }

  /// The fact with this key, if it is an amount of money.
  public static Optional<FactKey> amount(String key) {
    if (!key.matches("(store\\.turnover|loss)\\.[A-Z]{3}")) {
      return Optional.empty();
    }
    String currency = key.substring(key.length() - 3);
    String what = key.startsWith("loss") ? "the loss in " : "last year's turnover in ";
    return Optional.of(new FactKey(key, what + currency, How.AMOUNT));
  }

  private static FactKey other(String name) {
    return amount(name)
        .orElseGet(
            () -> new FactKey(name, "", name.startsWith("moments.") ? How.MOMENT : How.WORDS));
  }
}
