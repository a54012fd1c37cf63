package org.evenkeel.forensics.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which modifiers there are, and which go together.
final class ModifierGrammar {
  private static final Set<String> TEXTUAL =
      Set.of(
          "contains",
          "startswith",
          "endswith",
          "cased",
          "windash",
          "base64",
          "base64offset",
          "wide",
          "utf16le",
          "utf16be",
          "utf16",
          "expand");
  private static final Set<String> PLACES = Set.of("contains", "startswith", "endswith");
  private static final Set<String> FLAGS =
      Set.of("i", "ignorecase", "m", "multiline", "s", "dotall");
  private static final Set<String> KINDS =
      Set.of("re", "cidr", "lt", "lte", "gt", "gte", "exists", "fieldref");
  private static final Set<String> OF_LISTS = Set.of("all", "neq");
  private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year");
  private static final Set<String> ALL = all();

  private ModifierGrammar() {}

  /// @throws RuleException naming the first that is unknown or out of place
  static void check(List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    names.forEach(ModifierGrammar::known);
    String joined = "joins " + Quote.of(String.join("|", names));
    List<String> kinds = names.stream().filter(KINDS::contains).toList();
    if (kinds.size() > 1) {
      throw new RuleException(joined + ", of which one alone can say how to compare");
    }
    String kind = kinds.isEmpty() ? "" : kinds.getFirst();
    if (kind.equals("exists") && names.size() > 1) {
      throw new RuleException(joined + ", but 'exists' stands alone");
    }
    if ((kind.equals("re") || kind.equals("cidr")) && !isFirst(names, kind)) {
      throw new RuleException(joined + ", but '" + kind + "' has to come first");
    }
    names.stream()
        .filter(name -> !fits(kind, name, names))
        .findFirst()
        .ifPresent(
            odd -> {
              throw new RuleException(joined + ", in which '" + odd + "' has no meaning");
            });
    if (!kind.equals("re") && names.stream().anyMatch(FLAGS::contains)) {
      throw new RuleException(
          "uses " + Quote.of(String.join("|", names)) + ", whose flags need 're' before them");
    }
  }

  /// Placeholders may be replaced before a pattern or network is read.
  private static boolean isFirst(List<String> names, String kind) {
    int at = names.indexOf(kind);
    return names.subList(0, at).stream()
        .allMatch(name -> name.equals("expand") || OF_LISTS.contains(name));
  }

  private static boolean fits(String kind, String name, List<String> names) {
    if (name.equals(kind) || OF_LISTS.contains(name)) {
      return true;
    }
    return switch (kind) {
      case "re" -> FLAGS.contains(name) || PLACES.contains(name) || name.equals("expand");
      case "cidr" -> name.equals("expand");
      case "fieldref" -> PLACES.contains(name) || name.equals("cased");
      case "lt", "lte", "gt", "gte" ->
          TIMES.contains(name) && names.indexOf(name) < names.indexOf(kind);
      default -> true;
    };
  }

  private static void known(String name) {
    if (!ALL.contains(name)) {
      throw new RuleException(
          "uses the modifier "
              + Quote.of(name)
              + ", which Sigma does not have"
              + Nearest.hint(name, ALL));
    }
  }

  private static Set<String> all() {
    Set<String> all = new TreeSet<>(TEXTUAL);
    List.of(FLAGS, KINDS, OF_LISTS, TIMES).forEach(all::addAll);
    return all;
  }

  static boolean isTextual(String name) {
    return TEXTUAL.contains(name);
  }

  static Optional<Comparison> comparison(String name) {
    return Set.of("lt", "lte", "gt", "gte").contains(name)
        ? Optional.of(Comparison.valueOf(name.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
