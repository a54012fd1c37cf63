package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// An installer that was left in the store, sent a form, and then the file of settings that it
/// writes, which printed something: it holds names and passwords and has nothing to say, so what
/// printed was a program in one of its values (S4). Old stores let strangers write it so
/// (osCommerce 2.3.4).
final class InstallerRunOracle implements Oracle {
  private static final Pattern WIZARD =
      Pattern.compile("(?i)/(?:zc_)?install(?:er|ation)?/(?:\\w+/)?(?:index|install)\\.php$");
  private static final Pattern SETTINGS =
      Pattern.compile("(?i)/(?:includes/configure|config(?:uration)?|settings)\\.php$");

  /// A stray blank line is no program's answer, in bytes.
  private static final long WORD = 20;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> written =
        trail
            .linesWhere(event -> Surface.isPost(event) && event.status() < 400 && isWizard(event))
            .toList();
    if (written.isEmpty() || site.staff().knows(trail.address())) {
      return;
    }
    long from = written.getFirst().event().time();
    List<TracedLine> printed =
        trail
            .linesWhere(event -> event.time() >= from && isSettings(event))
            .filter(line -> line.event().sent() >= WORD && !site.softMissing(line.event()))
            .toList();
    boolean varies = printed.stream().map(line -> line.event().sent()).distinct().count() > 1;
    if (varies) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXPLOIT, "code-injection", "T1190", "T1059"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4)).raised(Grade.E3),
              "Wrote a program into the store's settings through an installer that was left there,"
                  + " and it answered",
              List.of(written.getFirst(), printed.getFirst(), printed.getLast())));
    }
  }

  private static boolean isWizard(Event event) {
    return WIZARD.matcher(Surface.path(event)).find();
  }

  private static boolean isSettings(Event event) {
    return Surface.served(event) && SETTINGS.matcher(Surface.path(event)).find();
  }
}
