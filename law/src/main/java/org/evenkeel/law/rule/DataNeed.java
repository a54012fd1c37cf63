package org.evenkeel.law.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evenkeel.law.code.DataCode;

/// Which data a duty is about; any one element is enough.
///
/// @param elements in the order of the law
/// @param since elements that joined later, with their first day
/// @param anyIdentifier whether another identifying mark does in place of a name
public record DataNeed(
    List<Element> elements, Map<DataCode, LocalDate> since, boolean anyIdentifier) {
  /// A kind of data; `alone` needs no name beside it.
  public record Element(DataCode code, boolean alone) {}

  public DataNeed {
    elements = List.copyOf(elements);
    since = Map.copyOf(since);
  }
}
