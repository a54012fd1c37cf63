package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenkeel.desk.DrillScene;
import org.evenkeel.simulator.Plan;
import org.evenkeel.simulator.Simulator;

/// The store and the break-in that the drill on the desk is about.
final class DemoStory {
  private static final Plan PLAN = Plan.of("admin-guessing", "woocommerce", 2026).withLines(9_000);
  private static final String NOTICED =
      "A customer received a strange offer that names her last order. In the list of"
          + " administrators, the last login of the shop's manager was at an hour at which he was"
          + " asleep.";

  /// The clocks of the drill have run for a while, and not to their end.
  private static final Duration SINCE = Duration.ofHours(20);

  /// What the invented store's people know of their store, and of what was taken.
  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("role", "controller"),
          Map.entry("cause", "external-attack"),
          Map.entry("store.established", "NL"),
          Map.entry("store.size", "small"),
          Map.entry("store.kind", "online-retailer"),
          Map.entry("cards", "visa,mastercard"),
          Map.entry("people.NL", "2140"),
          Map.entry("people.DE", "310"),
          Map.entry("people.FR", "45"),
          Map.entry("people.GB", "120"),
          Map.entry("people.US-CA", "12"),
          Map.entry("kind.stolen-staff", ""),
          Map.entry("data.NAME", ""),
          Map.entry("data.EMAIL", ""),
          Map.entry("data.ADDRESS", ""),
          Map.entry("data.ORDERS", ""),
          Map.entry("effect.copied", ""));

  private DemoStory() {}

  /// Invents it below a folder.
  static DrillScene write(Path folder, Instant now) throws IOException {
    var _ = Simulator.write(PLAN, folder);
    try (Stream<Path> logs = Files.walk(folder.resolve("logs"))) {
      List<Path> evidence = logs.filter(Files::isRegularFile).sorted().toList();
      return new DrillScene(
          "Lantern & Quay (invented)", "WooCommerce", NOTICED, now.minus(SINCE), evidence, FACTS);
    }
  }

  /// Takes the story's files away again: what counts is sealed.
  static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
