package org.evenkeel.simulator.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Lists;

/// The weaknesses of each platform, from `holes.txt`.
final class Holes {
  private Holes() {}

  static List<Hole> of(String platform) {
    List<Hole> holes = new ArrayList<>();
    for (String line : Lists.of("holes.txt").get(platform)) {
      holes.add(hole(line));
    }
    return List.copyOf(holes);
  }

  private static Hole hole(String line) {
    String[] parts = line.split(" \\| ", -1);
    if (parts.length != 7) {
      throw new IllegalArgumentException("A weakness has seven parts: " + line);
    }
    return new Hole(
        parts[0],
        parts[1],
        parts[2],
        LocalDate.parse(parts[3]),
        Hole.Kind.valueOf(parts[4]),
        List.of(parts[5].split(" ;; ")),
        parts[6].strip());
  }
}
