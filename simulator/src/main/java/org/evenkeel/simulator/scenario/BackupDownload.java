package org.evenkeel.simulator.scenario;

import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Deed;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Phase;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Span;
import org.evenkeel.simulator.tale.Facts;
import org.evenkeel.simulator.tale.Guise;
import org.evenkeel.simulator.tale.Intruder;
import org.evenkeel.simulator.tale.Origin;
import org.evenkeel.simulator.tale.Pace;
import org.evenkeel.simulator.tale.Tale;

/// A backup lies where anyone can fetch it, and someone does.
final class BackupDownload implements Scenario {
  private static final List<String> ENDINGS =
      List.of(".zip", ".tar.gz", ".sql.gz", ".sql", ".rar", ".7z", ".bak");

  @Override
  public String name() {
    return "backup-download";
  }

  @Override
  public String title() {
    return "A forgotten backup with the whole database is found and downloaded.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(8, 21);
  }

  @Override
  public void play(Tale tale) {
    Dice dice = tale.dice();
    String base = tale.store().domain().replace(".example", "");
    String ending = dice.oneOf(ENDINGS.subList(0, 4));
    String path = folder(dice) + name(dice, base) + ending;
    long size = dice.within(4_000_000, 2_400_000_000L);
    Intruder thief = tale.intruder("A1", Origin.any(dice), Guise.any(dice), dice.between(1, 3));
    thief.goesTo(tale.moment(0.45 + 0.35 * dice.unit()));
    agencyFetches(tale, path, size, thief.now());
    String method = dice.chance(0.6) ? "HEAD" : "GET";
    sweeps(tale, thief, method, List.of(base, path));
    Deed taken = thief.succeeds(Phase.EXFIL, "downloads " + path, 3);
    long first = thief.now();
    if (method.equals("HEAD")) {
      thief.does(taken, Move.call("HEAD", path, 200, 0).from("-"), Pace.RUSH);
    }
    if (dice.chance(0.4)) {
      thief.changesFace().waits(Span.MINUTE, 20 * Span.HOUR);
    }
    fetch(thief, taken, path, size);
    Facts facts = tale.facts();
    Span span = new Span(first, thief.now());
    facts.exposes(
        new Facts.Exposed(
            "personal", "R3", Facts.EVERY_CUSTOMER, span, "everything in the backup", taken));
    facts.exposes(
        new Facts.Exposed(
            "credentials", "R3", Facts.EVERY_CUSTOMER, span, "everything in the backup", taken));
    facts.entry(taken, "backup-download", "web", Facts.Sight.EXACT, "T1190", "T1552.001");
    facts.through("CWE-530", List.of());
    facts.intruded("A1", first, thief.now());
  }

  private static void sweeps(Tale tale, Intruder thief, String method, List<String> names) {
    String base = names.get(0);
    String path = names.get(1);
    Dice dice = thief.dice();
    Deed sweep = thief.tries(Phase.RECON, "looks for backups under many names");
    for (int i = dice.between(20, 160); i > 0; i--) {
      String wrong = folder(dice) + name(dice, base) + dice.oneOf(ENDINGS);
      if (!wrong.equals(path)) {
        Move nothing = tale.missing(Move.call(method, wrong, 404, 0).from("-"));
        boolean bodiless = method.equals("HEAD");
        thief.does(sweep, bodiless ? nothing.answered(404, 0) : nothing, Pace.RUSH);
      }
    }
  }

  private static void fetch(Intruder thief, Deed taken, String path, long size) {
    Dice dice = thief.dice();
    int pieces = dice.chance(0.5) ? 1 : dice.between(2, 16);
    for (int i = 0; i < pieces; i++) {
      long piece = i + 1 < pieces ? size / pieces : size - size / pieces * (pieces - 1);
      Move move = Move.call("GET", path, pieces == 1 ? 200 : 206, piece).from("-");
      thief.does(taken, move, Pace.RUSH, Math.clamp(piece / 9_000, 300, 900_000));
    }
  }

  /// The agency took the same file before, from its office: that is not the theft.
  private static void agencyFetches(Tale tale, String path, long size, long before) {
    if (tale.dice().chance(0.5) && tale.store().staff().size() > 1) {
      Visitor agency = tale.store().staff().get(1).office();
      Move move = Move.call("GET", path, 200, size).from("-");
      tale.hit(before - tale.dice().within(2 * Span.DAY, 3 * Span.DAY), agency, move);
      tale.facts().innocent("the agency fetched the same file, from its office", agency.address());
    }
  }

  private static String folder(Dice dice) {
    return dice.oneOf(
        List.of("/", "/", "/", "/backup/", "/backups/", "/old/", "/var/backups/", "/tmp/"));
  }

  private static String name(Dice dice, String base) {
    return switch (dice.below(6)) {
      case 0 -> base;
      case 1 -> base + "_" + dice.between(2022, 2026);
      case 2 -> dice.oneOf(List.of("backup", "dump", "db", "site", "www", "public_html", "shop"));
      case 3 -> "site_backup";
      case 4 -> base.replace("-", "") + "_db";
      default -> dice.oneOf(List.of("backup", "db", "full")) + dice.between(1, 9);
    };
  }
}
