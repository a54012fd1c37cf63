package org.evenkeel.forensics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.oracle.LeftBehind;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.oracle.Site;
import org.evenkeel.forensics.oracle.Trail;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.rule.Placeholders;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.scan.Scan;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.Trace;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Limits;

/// Trails as both passes find them in a log.
public final class AnyTrails {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

  private AnyTrails() {}

  /// The trail of `address` in a log that says `text`.
  public static Trail of(Path folder, String address, String text) throws Exception {
    Path log = Files.writeString(folder.resolve("access.log"), text);
    Request request = Request.of(List.of(log));
    RulePack pack = RuleLoader.load(List.of(), Placeholders.none());
    Map<Integer, Meaning> meanings = Investigator.meanings(pack.rules());
    Setting setting = new Setting(ZoneOffset.UTC, CLOCK.instant());
    try (Evidence evidence = Evidence.of(request.paths(), Limits.ordinary(), CLOCK)) {
      Recogniser recogniser = new Recogniser(LogFormats.known(List.of(), List.of()), setting);
      ScanResult scan =
          new Scan(recogniser, RuleSet.of(pack), Investigator.bearing(meanings), setting, 1)
              .run(evidence, () -> {});
      Trace.Result trace =
          new Trace(scan, 1, () -> {}).run(evidence, Set.of(address), Set.of(), Set.of());
      return new Trail(address, trace.groups().get(address), new TreeMap<>());
    }
  }

  /// A store of which nothing is known.
  public static Site anySite() {
    Site.Doors open =
        new Site.Doors() {
          @Override
          public boolean refuse(String path) {
            return false;
          }

          @Override
          public boolean redirect(String path) {
            return false;
          }
        };
    Site.Beside nothing =
        new Site.Beside(
            new Site.Reach(0, 1),
            LeftBehind.of(List.of(), List.of(), Map.of()),
            List.of(),
            agent -> 0);
    return Site.learned(Map.of(), Map.of(), open, List.of(), nothing);
  }
}
