package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Extensions that the store's own people brought in. That accuses nobody; but where a program that
/// takes commands stands in one of them, it came with it.
final class InstalledOracle implements Oracle {
  private static final Pattern INSTALLS =
      Pattern.compile(
          "(?i)upload-plugin|upload-theme|action=activate|improve/modules|AdminModules|"
              + "extension/installer|marketplace/installer|plugin-install");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    boolean stranger = site.staff().canTell() && !site.staff().knows(trail.address());
    if (stranger || site.aggressive(trail)) {
      return;
    }
    List<TracedLine> installed =
        trail.lines().stream()
            .filter(line -> Surface.staffPage(line.event()) && line.event().status() / 100 <= 3)
            .filter(line -> INSTALLS.matcher(target(line.event())).find())
            .toList();
    if (!installed.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.PERSIST, Act.SUPPLY_CHAIN, "T1195.002"),
              Grade.E0,
              "Staff brought in an extension",
              installed));
    }
  }

  private static String target(Event event) {
    return Surface.path(event) + "?" + Surface.query(event);
  }
}
