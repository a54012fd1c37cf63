package org.evenkeel.forensics.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Someone works in the back office from a network that never did before. Alone that is a colleague
/// on the road, and accuses nobody. Who at once does several of the things that intruders do there
/// is worth a question; a hidden attack minutes earlier makes it more than that.
final class NewcomerOracle implements Oracle {
  private static final int DEEDS = 2;
  private static final long SOON = 900_000_000L;
  private static final long WEEK = 7 * 86_400_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knowsWell(trail.address()) || !site.staff().canTell()) {
      return;
    }
    List<TracedLine> pages =
        trail.linesWhere(event -> Surface.staffPage(event) && Surface.served(event)).toList();
    if (pages.isEmpty() || site.aggressive(trail)) {
      return;
    }
    TracedLine entry = entry(trail, pages.getFirst());
    Set<String> deeds = deeds(trail, site);
    long at = entry.event().time();
    boolean familiar =
        site.staff().knows(trail.address()) || site.staff().looksFamiliar(trail.address());
    boolean afterTrain =
        site.openedBefore(at, SOON)
            || site.attackedBefore(trail.address(), at)
            || (!deeds.isEmpty() && !familiar && site.openedBefore(at, WEEK));
    Proof proof =
        afterTrain
            ? Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S3, Sign.S8))
            : Proof.of(deeds.size() >= DEEDS && !familiar ? Grade.E2 : Grade.E0);
    found.accept(
        new Observation(
            trail.address(),
            Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078"),
            proof,
            "Worked in the back office from a network that never did before"
                + (deeds.isEmpty() ? "" : ", and " + String.join(", ", deeds)),
            List.of(entry, pages.getFirst()),
            pages.size(),
            last(trail)));
  }

  /// The sign-in right before the first page, or the page itself.
  private static TracedLine entry(Trail trail, TracedLine page) {
    return trail
        .linesWhere(SignIn::isLogin)
        .filter(line -> line.event().time() <= page.event().time())
        .reduce((one, later) -> later)
        .orElse(page);
  }

  private static Set<String> deeds(Trail trail, Site site) {
    Set<String> deeds = new TreeSet<>();
    for (TracedGroup group : trail.groups()) {
      for (Meaning meaning : site.meanings(group)) {
        if (meaning.weight() == Meaning.Weight.DEED && group.event().status() < 400) {
          deeds.add(words(meaning.behaviour()));
        }
      }
    }
    OfficeDeedOracle.deeds(trail).keySet().forEach(act -> deeds.add(OfficeDeedOracle.briefly(act)));
    return deeds;
  }

  private static long last(Trail trail) {
    return trail.groups().stream()
        .filter(group -> Surface.staffPage(group.event()) && group.timed())
        .mapToLong(TracedGroup::last)
        .max()
        .orElse(0);
  }

  private static String words(String behaviour) {
    return switch (behaviour) {
      case "B54" -> "changed users";
      case "B55" -> "brought in programs";
      case "B56" -> "changed code of pages";
      case "B59" -> "changed payment settings";
      case "B66" -> "exported data";
      default -> "made a lasting key";
    };
  }
}
