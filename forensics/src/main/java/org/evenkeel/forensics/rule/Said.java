package org.evenkeel.forensics.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a rule file says, before anything of it is understood: YAML, with the lines it stands on.
sealed interface Said {
  /// The line of the key or item that says it, from 1.
  int line();

  /// The column at which it begins in its line, or the key that says it, from 1.
  int column();

  /// One word, number or sentence.
  ///
  /// @param asWritten whether its letters stand in the file as they are, from `column` on
  record Value(String text, Type type, int line, int column, boolean asWritten) implements Said {}

  /// Several things in order.
  record Items(List<Said> items, int line, int column) implements Said {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// Things with names, in order.
  record Keys(Map<String, Said> keys, int line, int column) implements Said {
    public Keys {
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    @Nullable Said get(String key) {
      return keys.get(key);
    }

    boolean has(String key) {
      return keys.containsKey(key);
    }

    /// The text of `key`, empty when it is missing or null.
    ///
    /// @throws RuleException when it is a list or a map
    String text(String key) {
      Said said = keys.get(key);
      return said == null || isNothing(said) ? "" : Said.text(said, "a " + key);
    }
  }

  /// What YAML takes a value for.
  enum Type {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  static boolean isNothing(Said said) {
    return said instanceof Value value && value.type() == Type.NOTHING;
  }

  /// The text of something that should be one word, number or sentence. A map or list is not even
  /// shown: it may be as large as the file.
  ///
  /// @param what names it, after "has"
  /// @throws RuleException when it is none
  static String text(Said said, String what) {
    if (said instanceof Value value && value.type() != Type.NOTHING) {
      return value.text();
    }
    throw new RuleException("has " + what + " that is no plain text", said.line(), said.column());
  }
}
