package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Extensions that the store's own people brought in. That accuses nobody; but where a program that
/// takes commands stands in one of them, it came with it.
final class InstalledOracle implements Oracle {
  /// Steps of an installation. The list of what is installed is looked at every day.
  private static final Expression INSTALLS =
      Expression.of(
          "(?i)upload-plugin|upload-theme|install-plugin|install-theme|upgrade-plugin|action=activate|"
              + "modules/manage/action/(install|upgrade|enable)|modules/(import|upload)|"
              + "AdminModules.*(install=|update=|upgrade|download|updateAll)|"
              + "(extension|marketplace)/(installer?|extension)[/.](upload|install|unzip|move|xml|remove)|"
              + "marketplace/install/|setup/.*(install|upgrade)");

  private static final Expression LISTS =
      Expression.of(
          "(?i)improve/modules|AdminModules|(extension|marketplace)/install|plugin-install");

  private static final long SOON = 600_000_000L;

  /// Files brought in from the back office, of which no name is told.
  private static final Expression BRINGS =
      Expression.of(
          "(?i)wysiwyg_images/upload|async-upload\\.php|media-new\\.php|filemanager[/.]upload|"
              + "file_?manager|elfinder");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.aggressive(trail)) {
      return;
    }
    boolean stranger = site.staff().canTell() && !site.staff().knows(trail.address());
    List<TracedLine> done =
        trail.lines().stream()
            .filter(line -> Surface.staffPage(line.event()) && line.event().status() / 100 <= 3)
            .toList();
    List<TracedLine> installed =
        done.stream()
            .filter(line -> installs(line.event()) || isAskedFor(line.event(), done))
            .toList();
    if (!installed.isEmpty() && !stranger) {
      found.accept(told(trail, Act.SUPPLY_CHAIN, "T1195.002", installed));
    }
    List<TracedLine> brought =
        done.stream()
            .filter(line -> Surface.isPost(line.event()))
            .filter(line -> BRINGS.occursIn(target(line.event())))
            .toList();
    if (!brought.isEmpty()) {
      found.accept(told(trail, Act.CODE_PLANTED, "T1505.003", brought));
    }
  }

  private static Observation told(
      Trail trail, String technique, String attack, List<TracedLine> lines) {
    return Observation.of(
        trail,
        Act.of(Phase.PERSIST, technique, attack),
        Grade.E0,
        technique.equals(Act.SUPPLY_CHAIN)
            ? "Staff brought in an extension"
            : "Staff brought in files through the back office",
        lines);
  }

  /// Whether it is the page on which an installation began that followed at once.
  private static boolean isAskedFor(Event page, List<TracedLine> done) {
    return LISTS.occursIn(target(page))
        && done.stream()
            .map(TracedLine::event)
            .filter(event -> event.time() >= page.time() && event.time() - page.time() < SOON)
            .anyMatch(InstalledOracle::installs);
  }

  private static boolean installs(Event event) {
    String target = target(event);
    return INSTALLS.occursIn(target)
        || (Surface.isPost(event) && target.contains("/action/configure/"));
  }

  private static String target(Event event) {
    return Surface.path(event) + "?" + Surface.query(event);
  }
}
