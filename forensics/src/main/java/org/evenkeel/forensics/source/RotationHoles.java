package org.evenkeel.forensics.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.evenkeel.forensics.source.Rotation.Step;

/// Files that a set of rotated logs ought to have and has not: lost by the host, or removed by
/// someone who had a reason.
public final class RotationHoles {
  private RotationHoles() {}

  /// A sentence for each hole among the sources of these names.
  public static List<String> among(Collection<String> paths) {
    Map<String, List<Rotation>> families = new TreeMap<>();
    for (String path : paths) {
      Rotation rotation = Rotation.of(path);
      families.computeIfAbsent(rotation.family(), any -> new ArrayList<>()).add(rotation);
    }
    List<String> holes = new ArrayList<>();
    families.forEach((family, rotations) -> holes.addAll(holes(family, rotations)));
    return holes;
  }

  private static List<String> holes(String family, List<Rotation> rotations) {
    List<String> holes = new ArrayList<>();
    rotations.sort(Comparator.comparing(Rotation::step).thenComparingLong(Rotation::number));
    for (int at = 1; at < rotations.size(); at++) {
      Rotation before = rotations.get(at - 1);
      Rotation after = rotations.get(at);
      OptionalLong missing = before.missingUpTo(after);
      if (missing.isPresent() && missing.getAsLong() > 0) {
        holes.add(sentence(family, before, after, missing.getAsLong()));
      }
    }
    return holes;
  }

  private static String sentence(String family, Rotation before, Rotation after, long missing) {
    String what =
        missing == 1
            ? name(family, before.step(), before.number() + 1) + " is missing"
            : missing + " files of " + family + " are missing";
    return what
        + " between "
        + name(family, before.step(), before.number())
        + " and "
        + name(family, after.step(), after.number())
        + ".";
  }

  private static String name(String family, Step step, long number) {
    return switch (step) {
      case CURRENT, COUNTED -> number == 0 ? family : family + '.' + number;
      case DAILY -> family + " of " + LocalDate.ofEpochDay(number);
      case HOURLY -> family + " of " + LocalDate.ofEpochDay(number / 24) + ", hour " + number % 24;
    };
  }
}
