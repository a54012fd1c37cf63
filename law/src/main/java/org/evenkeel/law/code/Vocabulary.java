package org.evenkeel.law.code;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The words of one vocabulary by their spelling.
///
/// @param <T> the vocabulary
public final class Vocabulary<T extends Enum<T> & Coded> {
  private static final Map<Class<?>, Vocabulary<?>> KNOWN = new ConcurrentHashMap<>();

  private final Class<T> type;
  private final Map<String, T> words = new LinkedHashMap<>();

  private Vocabulary(Class<T> type) {
    this.type = type;
    Arrays.stream(type.getEnumConstants()).forEach(word -> words.put(word.code(), word));
  }

  /// The vocabulary of a type, made once.
  public static <T extends Enum<T> & Coded> Vocabulary<T> of(Class<T> type) {
    @SuppressWarnings("unchecked") // each is filed under its own type
    Vocabulary<T> known = (Vocabulary<T>) KNOWN.get(type);
    if (known == null) {
      known = new Vocabulary<>(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  /// The word so spelled, or null.
  public @Nullable T find(String code) {
    return words.get(code);
  }

  /// Every spelling, in order.
  public List<String> spellings() {
    return List.copyOf(words.keySet());
  }

  /// All spellings in a sentence: "a, b or c".
  public String choice() {
    List<String> all = spellings();
    return all.size() == 1
        ? all.getFirst()
        : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
