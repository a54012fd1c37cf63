package org.evenkeel.cli;

import java.util.List;
import java.util.stream.LongStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Numbers of entries: `7` or `7-12`.
final class Numbers implements ITypeConverter<Numbers.Range> {
  private static final int MOST = 1_000_000;

  /// From the first to the last, both included.
  record Range(long first, long last) {
    LongStream all() {
      return LongStream.rangeClosed(first, last);
    }
  }

  static List<Long> listed(List<Range> ranges) {
    return ranges.stream().flatMapToLong(Range::all).boxed().toList();
  }

  @Override
  public Range convert(String text) {
    String[] ends = text.split("-", 2);
    try {
      long first = Long.parseLong(ends[0]);
      long last = ends.length == 1 ? first : Long.parseLong(ends[1]);
      if (first >= 0 && first <= last && last - first < MOST) {
        return new Range(first, last);
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new TypeConversionException("'" + text + "' is no number of an entry, such as 7 or 7-12");
  }
}
