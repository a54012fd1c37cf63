package org.evenkeel.forensics.rule;

import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.event.Field;

/// A test of one value, compiled.
public sealed interface ValueTest {
  /// The byte that stands for any character in the parts of a `Glob`; no text has it.
  byte ANY_BYTE = 1;

  /// How much work it is to try, roughly.
  default int cost() {
    return switch (this) {
      case Exists exists -> 1;
      case Compared compared -> 3;
      case Glob(List<byte[]> parts, boolean fromStart, boolean toEnd, boolean cased) ->
          fromStart || toEnd ? 1 : 4;
      case SameAs same -> 10;
      case Within within -> 20;
      case Regex regex -> 500;
    };
  }

  /// A text with wildcards: its fixed parts in order, between which anything may stand.
  ///
  /// @param parts the fixed parts, folded to lower case unless `cased`
  /// @param fromStart whether the value begins with the first part
  /// @param toEnd whether the value ends with the last part
  /// @param cased whether letter case matters
  record Glob(List<byte[]> parts, boolean fromStart, boolean toEnd, boolean cased)
      implements ValueTest {
    public Glob {
      parts = List.copyOf(parts);
    }
  }

  /// A regular expression, found anywhere in the value, in linear time.
  record Regex(LazyPattern pattern) implements ValueTest {}

  /// A number compared with another.
  record Compared(Comparison comparison, double bound) implements ValueTest {}

  /// The field is present, or is not.
  record Exists(boolean present) implements ValueTest {}

  /// An address within a network.
  record Within(Network network) implements ValueTest {}

  /// The value holds that of another field of the same event. Never when the event lacks it, or no
  /// log has it.
  ///
  /// @param fromStart whether it begins with it
  /// @param toEnd whether it ends with it
  record SameAs(Optional<Field> other, boolean fromStart, boolean toEnd, boolean cased)
      implements ValueTest {}
}
