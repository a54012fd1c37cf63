package org.evenkeel.forensics.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Where a file stands in a set of rotated logs, by its name.
///
/// @param family what all files of the set have in common: `logs/access.log`
/// @param step what tells them apart
/// @param number place in the set: 0 for the log being written, the counter, days since 1970-01-01,
///   or hours since then
public record Rotation(String family, Step step, long number) {
  /// How a set is numbered.
  public enum Step {
    /// Not rotated, or the file that is being written.
    CURRENT,
    /// `access.log.1`: a higher number is older.
    COUNTED,
    /// `access.log-20260301`, `access-2026-03-01.log`, `u_ex260301.log`.
    DAILY,
    /// `access.log-2026030113`, `access.2026-03-01-13.log`.
    HOURLY
  }

  private static final List<String> PACKED = List.of(".gz", ".bz2", ".xz", ".zst", ".zip", ".z");
  private static final int MOST_DIGITS = 4;

  /// Reads a name, with or without folders before it and packing suffixes behind it.
  public static Rotation of(String path) {
    int slash = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, slash);
    String name = unpacked(path.substring(slash));
    return RotationDate.in(name)
        .map(date -> new Rotation(folder + date.without(), date.step(), date.number()))
        .or(() -> counted(folder, name))
        .orElseGet(() -> new Rotation(folder + name, Step.CURRENT, 0));
  }

  /// How many files are missing between this one and `other`: 0 if they are neighbours.
  ///
  /// @return nothing if they do not belong to one sequence
  public OptionalLong missingUpTo(Rotation other) {
    boolean comparable = step == other.step || (counts() && other.counts());
    if (!family.equals(other.family) || !comparable || number == other.number) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Math.abs(number - other.number) - 1);
  }

  private boolean counts() {
    return step == Step.CURRENT || step == Step.COUNTED;
  }

  private static String unpacked(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String suffix : PACKED) {
      if (lower.endsWith(suffix) && name.length() > suffix.length()) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  private static Optional<Rotation> counted(String folder, String name) {
    int dot = name.lastIndexOf('.');
    String digits = name.substring(dot + 1);
    boolean number =
        dot > 0
            && !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number
        ? Optional.of(
            new Rotation(folder + name.substring(0, dot), Step.COUNTED, Long.parseLong(digits)))
        : Optional.empty();
  }
}
