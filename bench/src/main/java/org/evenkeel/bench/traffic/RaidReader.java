package org.evenkeel.bench.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the table of attacks, whose own first lines explain it.
final class RaidReader {
  private RaidReader() {}

  static List<Raid> builtIn() {
    try (InputStream in = RaidReader.class.getResourceAsStream("raids.txt")) {
      if (in == null) {
        throw new IllegalStateException("raids.txt is not on the class path");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Raid> read(String table) {
    List<Raid> raids = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (line.startsWith("  ")) {
        raids.add(with(raids.removeLast(), shot(line.strip())));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        raids.add(head(line));
      }
    }
    return List.copyOf(raids);
  }

  private static Raid head(String line) {
    String[] parts = line.split(" \\| ", 6);
    return new Raid(
        parts[0],
        Integer.parseInt(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Arrays.asList(parts[4].split(", ")),
        parts[5],
        List.of());
  }

  private static Raid.Shot shot(String line) {
    int size = line.lastIndexOf(' ');
    int status = line.lastIndexOf(' ', size - 1);
    return new Raid.Shot(
        line.substring(0, status),
        Integer.parseInt(line.substring(status + 1, size)),
        Integer.parseInt(line.substring(size + 1)));
  }

  private static Raid with(Raid raid, Raid.Shot shot) {
    List<Raid.Shot> shots = new ArrayList<>(raid.shots());
    shots.add(shot);
    return new Raid(
        raid.name(), raid.share(), raid.from(), raid.to(), raid.addresses(), raid.agent(), shots);
  }
}
