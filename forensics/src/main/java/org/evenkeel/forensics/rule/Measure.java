package org.evenkeel.forensics.rule;

import java.util.List;

/// What a correlation measures of the matches in a group.
public sealed interface Measure {
  /// How many there are (`event_count`).
  record Matches() implements Measure {}

  /// How many different values, or tuples of values, their fields have (`value_count`).
  record Distinct(List<String> fields) implements Measure {
    public Distinct {
      fields = List.copyOf(fields);
    }
  }

  /// How many of the rules matched (`temporal`).
  ///
  /// @param ordered whether only those count that matched in the order in which they are listed
  record Rules(boolean ordered) implements Measure {}

  /// The sum of a field's numbers (`value_sum`).
  record Sum(String field) implements Measure {}

  /// Their mean (`value_avg`).
  record Average(String field) implements Measure {}

  /// The number below which `percent` of them lie (`value_percentile` with a `percentile`, and
  /// `value_median`).
  record Percentile(String field, double percent) implements Measure {}

  /// How much of all values one value makes up, in percent (`value_percentile` as the
  /// specification's example has it: a value that is rare, or frequent).
  record Share(String field) implements Measure {}

  /// The fields that it needs to know.
  default List<String> fieldNames() {
    return switch (this) {
      case Matches matches -> List.of();
      case Rules rules -> List.of();
      case Distinct(List<String> fields) -> fields;
      case Sum(String field) -> List.of(field);
      case Average(String field) -> List.of(field);
      case Percentile(String field, double percent) -> List.of(field);
      case Share(String field) -> List.of(field);
    };
  }
}
