package org.evenkeel.forensics.payload;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What words mean in SQL, one letter for each meaning: the alphabet of `SqlShapes`.
///
/// `S` select, `U` union and its kin, `A` all or distinct, `R` from, `W` where, `B` order or group
/// by, `H` having, `L` limit, `&` and or or, `!` not, `l` compares in words, `+` calculates, `N`
/// null, true or false, `K` case, `k` when, then, else, end, `E` as, `O` into, `I` insert, `P`
/// update, `D` delete, `T` drop, alter, create, `X` runs something, `F` a function that only
/// attackers call, `f` another function, `M` a catalogue of the database itself, `V` values or set,
/// `w` any other word.
final class SqlWords {
  private static final Map<String, Character> MEANINGS = meanings();

  private SqlWords() {}

  private static Map<String, Character> meanings() {
    Map<String, Character> all = new HashMap<>();
    put(all, 'S', "select");
    put(all, 'U', "union except intersect minus");
    put(all, 'A', "all distinct distinctrow");
    put(all, 'R', "from");
    put(all, 'W', "where");
    put(all, 'H', "having");
    put(all, 'L', "limit offset procedure fetch");
    put(all, '&', "and or xor");
    put(all, '!', "not");
    put(all, 'l', "like rlike regexp between in is ilike similar sounds glob");
    put(all, '+', "div mod collate");
    put(all, 'N', "null true false unknown");
    put(all, 'K', "case");
    put(all, 'k', "when then else end");
    put(all, 'E', "as");
    put(all, 'O', "into outfile dumpfile");
    put(all, 'I', "insert replace merge");
    put(all, 'P', "update");
    put(all, 'D', "delete");
    put(all, 'T', "drop alter create truncate rename grant revoke");
    put(all, 'X', "exec execute declare waitfor begin call shutdown backup handler prepare");
    put(all, 'V', "values set");
    put(all, 'F', SqlFunctions.HOSTILE);
    put(all, 'f', SqlFunctions.OTHERS);
    put(all, 'M', SqlFunctions.CATALOGUES);
    return Map.copyOf(all);
  }

  private static void put(Map<String, Character> all, char meaning, String words) {
    for (String word : words.strip().split("\\s+", -1)) {
      all.put(word, meaning);
    }
  }

  /// The names that nobody would write in a sentence, functions and catalogues.
  static Set<String> unspeakable() {
    return MEANINGS.entrySet().stream()
        .filter(each -> each.getValue() == 'M' || each.getValue() == 'F')
        .map(Map.Entry::getKey)
        .filter(SqlWords::isUnspeakable)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether nobody would write the name of a function in a sentence.
  static boolean isUnspeakable(String function) {
    return function.indexOf('_') > 0 || function.startsWith("open");
  }

  /// @param word in lower case
  static char meaning(String word) {
    Character meaning = MEANINGS.get(word);
    if (meaning != null) {
      return meaning;
    }
    int dot = word.indexOf('.');
    Character first = dot < 0 ? null : MEANINGS.get(word.substring(0, dot));
    return first != null && (first == 'M' || first == 'F') ? first : 'w';
  }
}
